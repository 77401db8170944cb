/** Currencies by the signs and words that are printed for them. */
export const CURRENCY_BY_SIGN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'US$ U$S USD$ US-Dollar',
    AUD: 'A$ AU$ AUD$',
    CAD: 'C$ CA$ CAD$ CDN$ Can$ Cdn$',
    NZD: 'NZ$',
    HKD: 'HK$',
    SGD: 'S$ SG$',
    TWD: 'NT$',
    MXN: 'MX$ Mex$',
    BRL: 'R$',
    EUR: '€ Euro Euros euro euros',
    GBP: '£ pounds Pfund',
    JPY: '¥ yen',
    CNY: 'RMB yuan',
    NGN: '₦',
    INR: '₹ Rs Rs.',
    RUB: '₽',
    KRW: '₩',
    ILS: '₪',
    TRY: '₺',
    PLN: 'zł',
    CZK: 'Kč',
    CHF: 'SFr. SFr Fr. Sfr. Franken',
    DEM: 'DM',
  }).flatMap(([code, signs]) => signs.split(' ').map((sign): [string, string] => [sign, code])),
)

/** ISO 4217 codes that stand in CVs as they are. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'EUR USD GBP CHF DKK SEK NOK ISK PLN CZK HUF RON BGN HRK RSD UAH RUB TRY ILS CAD AUD NZD JPY CNY KRW TWD HKD SGD INR PKR ' +
    'BDT LKR THB VND IDR MYR PHP BRL ARS CLP COP PEN UYU MXN VES ZAR NGN KES GHS UGX TZS ETB EGP MAD TND DZD SAR QAR AED IRR KWD LBP JOD ' +
    'DEM FRF ITL ESP NLG BEF ATS FIM PTE IEP LUF GRD'
  ).split(' '),
)

/** What `$` and `kr` mean in a country. */
export const DOLLARS: Readonly<Record<string, string>> = {
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  HK: 'HKD',
  SG: 'SGD',
  TW: 'TWD',
  CL: 'CLP',
  MX: 'MXN',
  AR: 'ARS',
  CO: 'COP',
}
export const CROWNS: Readonly<Record<string, string>> = { DK: 'DKK', SE: 'SEK', NO: 'NOK', IS: 'ISK' }

/** Factors by the words behind a number, without final dot. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1e3: 'k K T tsd Tsd thousand tausend Tausend mil mila mille duizend tusen',
    1e6: 'M m mn mln Mln mio Mio MM mill million millions Million Millionen millón millones milione milioni milhão milhões miljoen miljoner millioner Million',
    1e9: 'bn B mrd Mrd Md billion milliard milliards Milliarde Milliarden miliardi bilhões miljard',
  }).flatMap(([factor, words]) => words.split(' ').map((word): [string, number] => [word, Number(factor)])),
)
