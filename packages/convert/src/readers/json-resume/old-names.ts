/** Sections of a resume that were named otherwise. */
export const OLD_SECTIONS: Readonly<Record<string, string>> = {
  bio: 'basics',
  basic: 'basics',
  experience: 'work',
  employment: 'work',
  jobs: 'work',
  volunteering: 'volunteer',
  honors: 'awards',
  certifications: 'certificates',
  certificate: 'certificates',
  hobbies: 'interests',
}

const SHARED = { website: 'url', link: 'url', start: 'startDate', end: 'endDate' }

/** Fields that were named otherwise, in older versions of JSON Resume and in what tools made of it, by section. */
export const OLD_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basics: { ...SHARED, picture: 'image', photo: 'image', title: 'label', headline: 'label', mail: 'email' },
  location: {
    state: 'region',
    province: 'region',
    country: 'countryCode',
    zip: 'postalCode',
    postcode: 'postalCode',
  },
  profiles: { ...SHARED, site: 'network', user: 'username' },
  work: {
    ...SHARED,
    company: 'name',
    employer: 'name',
    organization: 'name',
    title: 'position',
    role: 'position',
  },
  volunteer: { ...SHARED, organisation: 'organization', company: 'organization', role: 'position' },
  education: {
    ...SHARED,
    gpa: 'score',
    grade: 'score',
    major: 'area',
    school: 'institution',
    degree: 'studyType',
  },
  awards: { name: 'title', issuer: 'awarder', organization: 'awarder' },
  certificates: { ...SHARED, title: 'name', authority: 'issuer', organization: 'issuer' },
  publications: { ...SHARED, title: 'name', date: 'releaseDate', journal: 'publisher' },
  skills: { skill: 'name', title: 'name' },
  languages: { name: 'language', level: 'fluency' },
  interests: { interest: 'name', title: 'name' },
  references: { author: 'name', text: 'reference', quote: 'reference' },
  projects: { ...SHARED, title: 'name', summary: 'description', role: 'roles', technologies: 'keywords' },
}
