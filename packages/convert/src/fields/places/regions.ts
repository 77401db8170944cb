export interface Region {
  readonly code: string
  readonly countryCode: string
  readonly name?: string
}

/** Codes of states and provinces, each with its name where the name is printed too. */
const REGION_LINES: Readonly<Record<string, string>> = {
  US: `AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|
HI Hawaii|HI Hawai‘i|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|
MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|
NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|
TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|DC District of Columbia|
PR Puerto Rico|CA Calif|CO Colo|CT Conn|FL Fla|IL Ill|IN Ind|KS Kan|LA La|MA Mass|MD Md|MI Mich|MN Minn|MO Mo|NE Neb|OK Okla|OR Ore|
PA Penn|PA Pa|TN Tenn|TX Tex|VA Va|VT Vt|WA Wash|WI Wis|GA Ga|AL Ala|AZ Ariz|NC N. Carolina|NM N. Mex`,
  CA: `AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NL Newfoundland|NS Nova Scotia|
NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|PEI Prince Edward Island|QC Québec|QC Quebec|SK Saskatchewan|YT Yukon`,
  AU: `ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|Qld Queensland|SA South Australia|TAS Tasmania|
VIC Victoria|WA Western Australia|Vic Victoria|Tas Tasmania`,
  BR: `AC Acre|AL Alagoas|AP Amapá|AM Amazonas|BA Bahia|CE Ceará|DF Distrito Federal|ES Espírito Santo|GO Goiás|MA Maranhão|
MT Mato Grosso|MS Mato Grosso do Sul|MG Minas Gerais|PA Pará|PB Paraíba|PR Paraná|PE Pernambuco|PI Piauí|RJ Rio de Janeiro|RN Rio Grande do Norte|
RS Rio Grande do Sul|RO Rondônia|RR Roraima|SC Santa Catarina|SP São Paulo|SE Sergipe|TO Tocantins`,
  IT: `AG|AL|AN|AO|AP|AQ|AR|AT|AV|BA|BG|BI|BL|BN|BO|BR|BS|BT|BZ|CA|CB|CE|CH|CL|CN|CO|CR|CS|CT|CZ|EN|FC|FE|FG|FI|FM|FR|GE|GO|GR|IM|IS|
KR|LC|LE|LI|LO|LT|LU|MB|MC|ME|MI|MN|MO|MS|MT|NA|NO|NU|OR|PA|PC|PD|PE|PG|PI|PN|PO|PR|PT|PU|PV|PZ|RA|RC|RE|RG|RI|RM|RN|RO|SA|SI|SO|
SP|SR|SS|SU|SV|TA|TE|TN|TO|TP|TR|TS|TV|UD|VA|VB|VC|VE|VI|VR|VT|VV`,
  DE: `BW Baden-Württemberg|BY Bayern|BY Bavaria|BE Berlin|BB Brandenburg|HB Bremen|HH Hamburg|HE Hessen|HE Hesse|
MV Mecklenburg-Vorpommern|NI Niedersachsen|NI Lower Saxony|NW Nordrhein-Westfalen|NW North Rhine-Westphalia|RP Rheinland-Pfalz|
SL Saarland|SN Sachsen|SN Saxony|ST Sachsen-Anhalt|SH Schleswig-Holstein|TH Thüringen|TH Thuringia`,
  IN: `|Karnataka|Kerala|Tamil Nadu|Maharashtra|West Bengal|Gujarat|Telangana|Uttar Pradesh|Punjab|Rajasthan|Andhra Pradesh`,
  ES: `|Cataluña|Catalunya|Catalonia|Andalucía|Galicia|País Vasco|Euskadi|Navarra|Aragón|Asturias|Castilla y León|Extremadura`,
}

export const REGIONS: readonly Region[] = Object.entries(REGION_LINES).flatMap(([countryCode, lines]) =>
  lines.split(/\|\n?/u).flatMap((line): Region[] => {
    if (line === '') return []
    const [, code = '', name] = /^(\p{Lu}[\p{Lu}\p{Ll}]{0,2}(?= |$))? ?(.*)$/u.exec(line) ?? []
    return [{ code, countryCode, ...(name === undefined || name === '' ? {} : { name }) }]
  }),
)
