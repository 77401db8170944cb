import type { SectionKind } from '../../src/languages/section-kind.ts'

/** Headings as CVs print them, by language and kind; one heading a line. */
export const headingRows: Readonly<Record<string, Readonly<Partial<Record<SectionKind, string>>>>> = {
  en: {
    work: `Employment
      ACADEMIC APPOINTMENTS
      Positions Held:`,
    education: `Education & Training
      2. Degrees
      E D U C A T I O N`,
    publications: `Publications (selected)
      III. PUBLICATIONS
      📄 Papers`,
    articles: `Refereed Journal Articles
      Journal Articles 18
      A1 Journal articles (refereed), original research`,
    'edited-books': 'Edited Volumes',
    'book-reviews': 'Book Reviews',
    manuscripts: 'Under Review',
    campaigns: `Audit and Quality Improvement
      Observing proposals (as PI)`,
    other: `Solo exhibitions
      Career Breaks`,
    talks: `Invited Talks, 2012–2020
      Presentations since 2012`,
    grants: `Grants and Contracts
      Research Support`,
    teaching: 'Teaching Experience',
    supervision: 'PhD Students',
    review: 'Refereeing',
    editorial: 'Editorial Boards',
    membership: 'Professional Societies',
    service: 'Service to the Profession',
    awards: 'Honors and Awards',
    certificates: 'Licensure',
    interests: 'Research Interests',
    references: 'Referees',
    ignored: 'Curriculum Vitae',
  },
  de: {
    personal: 'Zur Person',
    work: `Beruflicher Werdegang
      Berufserfahrung`,
    education: `Akademische Ausbildung
      STUDIUM`,
    publications: `Veröffentlichungen
      Schriftenverzeichnis`,
    books: 'Monographien',
    'edited-books': `Herausgeberschaften
      Herausgeber*innenschaften`,
    magazine: 'Filmkritiken',
    articles: 'Aufsätze in Zeitschriften (* = begutachtet)',
    chapters: 'Beiträge in Sammelbänden',
    'book-reviews': 'Rezensionen',
    talks: 'Vorträge (Auswahl)',
    grants: 'Drittmittel',
    teaching: `Lehre
      Seminar- und Lehrtätigkeit`,
    supervision: 'Betreute Abschlussarbeiten',
    review: `Gutachtertätigkeit
      Gutachter*innentätigkeiten`,
    editorial: 'Herausgeberinnentätigkeit',
    organisation: 'Tagungsorganisation',
    membership: 'Mitgliedschaften',
    awards: 'Preise und Stipendien',
    interests: 'Forschungsschwerpunkte',
    languages: 'Sprachkenntnisse',
    ignored: 'Lebenslauf',
  },
  fr: {
    personal: 'État civil',
    work: `Expérience professionnelle
      PARCOURS`,
    education: `Formation
      Diplômes et titres universitaires`,
    articles: 'Articles dans des revues à comité de lecture',
    proceedings: 'Actes de conférences avec comité de lecture',
    chapters: 'Chapitres d’ouvrages',
    'edited-books': 'Direction d’ouvrages',
    preprints: 'Prépublications',
    software: 'Projets logiciels',
    talks: `Communications orales
      Conférences invitées`,
    organisation: 'Organisation de colloques',
    grants: 'Projets et contrats',
    teaching: 'Enseignement',
    supervision: 'Encadrement de thèses',
    administration: 'Responsabilités collectives',
    outreach: 'Diffusion scientifique',
    membership: 'Sociétés savantes',
    awards: 'Prix et distinctions',
    languages: 'Langues',
    interests: 'Thèmes de recherche',
  },
  nl: {
    personal: 'Persoonlijke gegevens',
    work: 'Werkervaring',
    education: 'Opleiding',
    publications: 'Publicaties',
    chapters: 'Hoofdstukken in boeken',
    talks: 'Lezingen',
    teaching: 'Onderwijs',
    supervision: 'Begeleiding van promovendi',
    awards: 'Prijzen en beurzen',
    membership: 'Lidmaatschappen',
    languages: 'Talen',
    skills: 'Vaardigheden',
  },
  sv: {
    work: 'Anställningar',
    education: 'Utbildning',
    publications: 'Publikationer',
    talks: 'Föredrag',
    teaching: 'Undervisning',
    supervision: 'Handledning',
    awards: 'Priser och utmärkelser',
    languages: 'Språkkunskaper',
    references: 'Referenser',
  },
  da: {
    work: 'Ansættelser',
    education: 'Uddannelse',
    publications: 'Publikationer',
    teaching: 'Undervisning',
    supervision: 'Vejledning',
    languages: 'Sprog',
    outreach: 'Formidling',
  },
  nb: {
    work: 'Arbeidserfaring',
    education: 'Utdanning',
    publications: 'Publikasjoner',
    teaching: 'Undervisning',
    supervision: 'Veiledning',
    languages: 'Språk',
    outreach: 'Formidling',
  },
  fi: {
    work: 'Työkokemus',
    education: 'Koulutus',
    publications: 'Julkaisut',
    teaching: 'Opetus',
    languages: 'Kielitaito',
    awards: 'Palkinnot',
  },
  pl: {
    work: 'Doświadczenie zawodowe',
    education: 'Wykształcenie',
    publications: 'Publikacje',
    languages: 'Języki obce',
    awards: 'Nagrody i wyróżnienia',
  },
  ru: {
    work: 'Опыт работы',
    education: 'Образование',
    publications: 'Избранные публикации',
    talks: 'Участие в конференциях',
    teaching: 'Преподавание',
    awards: 'Награды и премии',
    interests: 'Область научных интересов',
  },
  tr: {
    work: 'Akademik Görevler',
    education: 'Öğrenim Durumu',
    publications: 'Yayınlar',
    chapters: 'Kitap Bölümleri',
    supervision: 'Yönetilen Yüksek Lisans ve Doktora Tezleri',
    membership: 'Bilimsel Kuruluşlara Üyelikler',
    ignored: 'ÖZGEÇMİŞ',
  },
  zh: {
    work: `工作经历
      工作經歷`,
    education: '教育背景',
    publications: '发表论文',
    awards: '获奖情况',
    interests: '研究方向',
    ignored: '个人简历',
  },
  ja: {
    work: '職歴',
    education: '学歴',
    articles: '査読付き論文',
    talks: '招待講演',
    awards: '受賞',
    membership: '所属学会',
    ignored: '履歴書',
  },
  cs: {
    education: 'Vzdělání',
    publications: 'Publikace',
    languages: 'Jazykové znalosti',
    teaching: 'Pedagogická činnost',
  },
}
