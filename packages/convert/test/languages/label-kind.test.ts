import { describe, expect, test } from 'vitest'
import { labelKind } from '../../src/languages/label-kind.ts'

/** Labels and headers of tables, by language and kind; separated by bars. */
const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    born: 'Date of birth | Born',
    supervisor: 'Supervisor: | Advisor',
    thesis: 'Thesis title',
    funder: 'Funder | Funding agency',
    amount: 'Amount ($)',
    role: 'Role',
    period: 'Duration',
    coauthors: 'Co-authors',
    phone: 'Phone | Tel.',
  },
  de: {
    born: 'geboren am | Geburtsdatum',
    supervisor: 'Betreuer: | Betreuerin',
    thesis: 'Dissertation',
    grade: 'Note',
    nationality: 'Staatsangehörigkeit',
    period: 'Laufzeit',
    funder: 'Förderer | Mittelgeber',
    address: 'Anschrift',
  },
  fr: {
    born: 'Né(e) le',
    supervisor: 'Directeur de thèse',
    grade: 'Mention',
    amount: 'Montant (€)',
    funder: 'Financeur',
    email: 'Courriel',
    student: 'Doctorant',
    committee: 'Composition du jury',
  },
  es: {
    name: 'Apellidos y nombre',
    email: 'Correo-e | Correo electrónico',
    phone: 'Tfno.:',
    mobile: 'Celular',
    address: 'Dirección',
    born: 'Fecha de nacimiento',
    nationality: 'Nacionalidad',
    thesis: 'Tesis | Título de la tesis',
    supervisor: 'Director: | Director/a | Asesor de tesis',
    committee: 'Sinodales',
    grade: 'Nota media | Promedio',
    title: 'Título | Título del proyecto',
    identifier: 'Referencia | Nº',
    funder: 'Entidad financiadora',
    period: 'Duración | Vigencia',
    coauthors: 'Investigadora principal | Autores (p.o. de firma)',
    amount: 'Cuantía | Monto (USD)',
    role: 'Tipo de participación',
    course: 'Asignatura',
    position: 'Categoría profesional',
    organisation: 'Entidad empleadora',
    year: 'Curso académico | Año',
    event: 'Congreso',
    location: 'Lugar de celebración',
    journal: 'Revista',
    programme: 'Convocatoria',
  },
  it: {
    name: 'Cognome e nome',
    born: 'Data di nascita | Nata il | Luogo e data di nascita',
    birthplace: 'Nata a',
    nationality: 'Cittadinanza',
    phone: 'Tel. ufficio',
    thesis: 'Titolo della tesi',
    supervisor: 'Relatore | Tutor',
    grade: 'Votazione',
    area: 'S.S.D.',
    course: 'Insegnamento',
    level: 'Corso di studio',
    year: 'a.a. | Anno accademico',
    type: 'CFU',
    position: 'Lavoro o posizione ricoperti',
    organisation: 'Nome e indirizzo del datore di lavoro',
    responsibilities: 'Principali mansioni e responsabilità',
    funder: 'Ente finanziatore',
    amount: 'Importo finanziato (€)',
    identifier: 'CUP',
    programme: 'Bando',
    coauthors: 'Responsabile scientifico',
    event: 'Convegno',
    languages: 'Madrelingua',
    skills: 'Competenze informatiche',
  },
  pt: {
    name: 'Nome em citações bibliográficas',
    address: 'Endereço profissional | Morada',
    mobile: 'Telemóvel',
    url: 'Currículo Lattes',
    born: 'Data de nascimento',
    thesis: 'Título da dissertação',
    supervisor: 'Orientador: | Orientadora | Coorientador',
    committee: 'Banca examinadora | Arguentes',
    grade: 'Classificação final',
    status: 'Situação',
    funder: 'Financiador(es) | Bolsista do(a) | Entidade financiadora',
    coauthors: 'Integrantes | Equipe | Investigador responsável',
    identifier: 'Nº do processo',
    type: 'Natureza',
    course: 'Disciplina | Unidade curricular',
    year: 'Ano letivo | Ano de obtenção',
    position: 'Enquadramento funcional',
    keywords: 'Palavras-chave',
    area: 'Grande área',
    host: 'Instituição promotora',
    student: 'Orientando',
  },
  nl: { born: 'Geboortedatum', supervisor: 'Promotor', phone: 'Telefoon', thesis: 'Proefschrift' },
  sv: { born: 'Född', supervisor: 'Handledare', email: 'E-post' },
  da: { born: 'Født', supervisor: 'Vejleder', phone: 'Telefon' },
  nb: { supervisor: 'Veileder', email: 'E-post', address: 'Adresse' },
  fi: { supervisor: 'Ohjaaja', phone: 'Puhelin', email: 'Sähköposti' },
}

const rows: readonly (readonly [language: string, label: string, kind: string])[] = Object.entries(
  labels,
).flatMap(([language, kinds]) =>
  Object.entries(kinds).flatMap(([kind, texts]) =>
    texts.split(' | ').map((text) => [language, text, kind] as const),
  ),
)

test('the table is as large as it should be', () => {
  expect(rows.length).toBeGreaterThan(120)
})

test.each(rows)('%s: %s is %s', (language, label, kind) => {
  expect(labelKind(label, language)).toBe(kind)
})

describe('without a language, every lexicon is asked', () => {
  test.each([
    ['Entidad financiadora', 'funder'],
    ['Relatore', 'supervisor'],
    ['Orientador', 'supervisor'],
    ['Betreuer', 'supervisor'],
    ['Directrice de thèse', 'supervisor'],
  ])('%s', (label, kind) => {
    expect(labelKind(label)).toBe(kind)
  })
})

describe('what is no label', () => {
  test.each(['Quennell', 'Upf1', '', '2019', 'x'.repeat(200)])('%s', (text) => {
    expect(labelKind(text)).toBeUndefined()
  })
})
