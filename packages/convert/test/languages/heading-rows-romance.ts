import type { SectionKind } from '../../src/languages/section-kind.ts'

/** Headings of Spanish, Italian and Portuguese CVs, among them those of CVN, Lattes, Europass and national calls. */
export const romanceHeadingRows: Readonly<Record<string, Readonly<Partial<Record<SectionKind, string>>>>> = {
  es: {
    contact: 'Datos de contacto',
    personal: `DATOS PERSONALES
      Antecedentes personales`,
    summary: `Resumen libre del currículum
      Semblanza`,
    work: `Experiencia profesional
      Situación profesional actual
      Cargos y actividades desempeñados con anterioridad
      Estancias en centros de I+D+i públicos o privados
      Estancias breves`,
    education: `Formación académica recibida
      Titulación universitaria
      Estudios realizados
      GRADOS Y TÍTULOS
      Antecedentes académicos`,
    publications: `Publicaciones, documentos científicos y técnicos
      Producción científica
      Listado de publicaciones`,
    articles: `Artículos en revistas indexadas
      Artículos con referato
      B.1. Artículos científicos`,
    proceedings: `Memorias en extenso
      Actas de congresos`,
    chapters: `Capítulos de libro
      Capítulos en obras colectivas`,
    books: 'Libros y monografías',
    'edited-books': 'Coordinación de números monográficos',
    'book-reviews': 'Reseñas bibliográficas',
    encyclopedia: 'Voces en diccionarios',
    magazine: 'Artículos de divulgación',
    manuscripts: 'En prensa',
    preprints: 'Documentos de trabajo',
    patents: 'Patentes y modelos de utilidad',
    talks: `Trabajos presentados en congresos nacionales o internacionales
      Ponencias y comunicaciones
      Conferencias impartidas (selección)
      Charlas invitadas`,
    posters: 'Pósteres',
    organisation: 'Organización de actividades de I+D+i',
    research: `Proyectos de investigación
      Participación en proyectos
      Grupos de investigación`,
    grants: `Proyectos de I+D+i financiados en convocatorias competitivas de Administraciones o entidades públicas y privadas
      Contratos, convenios o proyectos de I+D+i no competitivos con Administraciones
      Fondos concursables
      Subsidios obtenidos`,
    teaching: `Docencia
      Cursos dictados
      Experiencia docente
      Asignaturas impartidas`,
    supervision: `Dirección de tesis doctorales y/o proyectos fin de carrera
      Formación de recursos humanos
      Tribunales de tesis
      Tesis dirigidas`,
    review: `Experiencia en evaluación
      Arbitraje de artículos
      Evaluación y revisión de proyectos y artículos de I+D+i`,
    editorial: 'Consejos editoriales',
    committee: 'Comités científicos, técnicos y/o asesores',
    membership: `Pertenencia a sociedades científicas
      Membresías`,
    administration: `Gestión académica
      Cargos de gestión universitaria`,
    outreach: `Divulgación científica
      Vinculación con el medio
      Extensión universitaria`,
    media: 'Apariciones en medios de comunicación',
    service: 'Otros méritos',
    awards: `Premios, menciones y distinciones
      Ayudas y becas obtenidas
      Sexenios`,
    certificates: `Cursos y seminarios recibidos
      Formación complementaria
      Acreditaciones`,
    skills: 'Conocimientos informáticos',
    languages: 'Conocimiento de idiomas',
    interests: 'Líneas de investigación',
    references: 'Referencias',
    ignored: 'CURRÍCULUM VITAE',
  },
  it: {
    personal: `Informazioni personali
      Dati anagrafici`,
    summary: 'Profilo bio-bibliografico',
    work: `Esperienza lavorativa
      Posizione attuale
      Assegni di ricerca
      Soggiorni di ricerca all'estero`,
    education: `Istruzione e formazione
      Titoli di studio
      FORMAZIONE`,
    publications: `Elenco delle pubblicazioni
      D) Note a sentenza
      Prodotti della ricerca`,
    articles: `Articoli in rivista
      Articoli su riviste internazionali con referee`,
    proceedings: 'Contributi in atti di convegno',
    chapters: `Contributi in volume
      Saggi in volumi collettanei`,
    books: 'A) Monografie',
    'edited-books': `Curatele
      Edizioni critiche`,
    'book-reviews': 'Recensioni',
    encyclopedia: 'Voci enciclopediche',
    manuscripts: 'In corso di stampa',
    patents: 'Brevetti',
    talks: `Relazioni a convegni
      Partecipazione in qualità di relatore a congressi e convegni di interesse internazionale
      Seminari su invito`,
    posters: 'Comunicazioni poster',
    organisation: 'Organizzazione di convegni',
    research: `Partecipazione a gruppi di ricerca
      Progetti di ricerca`,
    grants: `Responsabilità scientifica per progetti di ricerca
      Finanziamenti ottenuti`,
    teaching: `Attività didattica
      Incarichi di insegnamento
      Partecipazione al collegio dei docenti`,
    supervision: `Relatore di tesi di laurea
      Supervisione di dottorandi`,
    review: `Attività di referaggio
      Revisore per riviste`,
    editorial: 'Direzione o partecipazione a comitati editoriali di riviste',
    committee: 'Commissioni di concorso',
    membership: 'Affiliazione ad accademie di riconosciuto prestigio',
    administration: `Incarichi istituzionali
      Attività gestionali`,
    outreach: `Terza missione
      Attività divulgativa`,
    media: 'Rassegna stampa',
    awards: `Premi e riconoscimenti
      Borse di studio`,
    certificates: `Abilitazione scientifica nazionale
      Corsi di aggiornamento`,
    skills: 'Capacità e competenze informatiche',
    languages: 'Lingue straniere',
    interests: `Temi di ricerca
      Settore scientifico-disciplinare`,
    ignored: `Curriculum vitae et studiorum
      Trattamento dei dati personali`,
  },
  pt: {
    contact: 'Endereço profissional',
    personal: 'Dados pessoais',
    summary: 'Texto informado pelo autor',
    work: `Atuação Profissional
      Percurso profissional
      Vínculo institucional`,
    education: `FORMAÇÃO ACADÊMICA / TITULAÇÃO
      Habilitações literárias
      Pós-doutorado
      Graus académicos`,
    publications: `Produção bibliográfica
      Outras produções bibliográficas
      Principais publicações`,
    articles: `Artigos completos publicados em periódicos
      Artigos em revistas internacionais com arbitragem científica`,
    proceedings: `Trabalhos completos publicados em anais de congressos
      Resumos expandidos publicados em anais de congressos
      Actas de encontros científicos`,
    chapters: 'Capítulos de livros publicados',
    books: 'Livros publicados/organizados ou edições',
    magazine: 'Textos em jornais de notícias/revistas',
    manuscripts: 'Artigos aceitos para publicação',
    reports: 'Trabalhos técnicos',
    software: 'Programas de computador sem registro',
    patents: 'Patentes e registros',
    'book-reviews': 'Recensões críticas',
    encyclopedia: 'Verbetes',
    talks: `Apresentações de Trabalho
      Participação em eventos, congressos, exposições e feiras
      Comunicações por convite
      Palestras ministradas`,
    posters: 'Apresentação em poster',
    organisation: 'Organização de eventos, congressos, exposições e feiras',
    research: `Projetos de pesquisa
      Projectos de investigação
      Projetos de extensão`,
    teaching: `Disciplinas ministradas
      Serviço docente
      Unidades curriculares lecionadas`,
    supervision: `Orientações e supervisões em andamento
      Participação em bancas de trabalhos de conclusão
      Júris de provas académicas
      Iniciação científica`,
    review: `Revisor de periódico
      Revisor de projeto de agência de fomento
      Arbitragem científica`,
    editorial: 'Membro de corpo editorial',
    committee: `Membro de comitê de assessoramento
      Participação em bancas de comissões julgadoras`,
    membership: 'Sociedades científicas',
    administration: `Cargos de gestão
      Gestão académica`,
    outreach: `Educação e Popularização de C & T
      Divulgação científica`,
    media: 'Entrevistas, mesas redondas, programas e comentários na mídia',
    service: 'Outras informações relevantes',
    awards: `Prêmios e títulos
      Prémios e distinções`,
    certificates: 'Formação Complementar',
    skills: 'Competências informáticas',
    languages: 'Idiomas',
    interests: `Linhas de pesquisa
      Áreas de atuação`,
    ignored: `Currículo Lattes
      Citações`,
  },
}
