import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/languages/detect-language.ts'

describe('running text', () => {
  test.each([
    ['en', 'I work on the behaviour of bridges in coastal climates and on how their decks age.'],
    ['de', 'Seit 2019 leite ich die Arbeitsgruppe für Mechanik und betreue Doktorandinnen und Doktoranden.'],
    ['fr', 'Mes travaux portent sur la géométrie des surfaces et sur ses liens avec la combinatoire.'],
    [
      'es',
      'Trabajo en el control de la vida media de los ARN mensajeros y en su conexión con la traducción.',
    ],
    [
      'es',
      'Profesora de la asignatura desde 2014; he dirigido tres tesis y formo parte del consejo de la revista.',
    ],
    ['it', 'Mi occupo di diritto amministrativo, con particolare attenzione ai tempi del procedimento.'],
    [
      'it',
      "Dal 1° ottobre 2019 è professoressa associata presso il Dipartimento di Giurisprudenza dell'Ateneo.",
    ],
    [
      'pt',
      'Trabalha com estruturas de concreto, barras de polímero reforçado com fibras e inspeção de pontes.',
    ],
    ['pt', 'É investigadora integrada do centro, onde coordena desde 2015 a linha de história das mulheres.'],
    ['nl', 'Ik onderzoek hoe kinderen zinnen leren bouwen en wat zij van hun ouders overnemen.'],
    [
      'sv',
      'Jag forskar om hur skogar och våtmarker har förändrats sedan istiden och vad det betyder för oss.',
    ],
    ['ru', 'Я изучаю торговлю льном и пишу о том, как на ярмарках договаривались о цене.'],
    ['tr', 'Killi topraklarda bakırın nasıl tutunduğunu ve bu süreçlerin suya etkisini araştırıyorum.'],
    ['zh', '我研究野生谷子叶片的蜡质与干旱的关系，并编写相关的教材。'],
    ['ja', '彗星の塵が光をどのように散乱するかを調べ、観測と計算の両方で研究しています。'],
    ['fi', 'Tutkin suomalaista kansanmusiikkia ja sen opetusta, ja olen myös säveltänyt kuorolle.'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })
})

describe('lists, which have few function words', () => {
  test.each([
    [
      'en',
      'Research Fellow, Department of Chemistry, since March 2014\nTeaching: Thermodynamics; Supervision',
    ],
    [
      'de',
      'Wissenschaftliche Mitarbeiterin am Lehrstuhl für Mechanik, Oktober 2010 bis März 2014\nLehre: Statik',
    ],
    [
      'fr',
      'Maîtresse de conférences, depuis septembre 2014\nEnseignement : analyse, licence 2\nEncadrement de thèses',
    ],
    ['es', 'Becaria predoctoral FPU, enero 2003 – diciembre 2008\nDocencia: Bioquímica\nTesis dirigidas'],
    ['it', 'Assegnista di ricerca, 2013-2016\nInsegnamento: Diritto pubblico\nRelatore di tesi di laurea'],
    [
      'pt',
      'Bolsista de iniciação científica, março de 2001\nEnsino: Pontes (graduação)\nOrientações concluídas',
    ],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })
})

describe('text that says too little', () => {
  test.each(['', '2014 – 2019', 'PLoS ONE 9(3): e91234', '— · —'])('%s', (text) => {
    expect(detectLanguage(text)).toBeUndefined()
  })
})
