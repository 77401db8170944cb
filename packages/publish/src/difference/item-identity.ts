/** How items of a section are recognised in another version, and what they are called. */
export interface ItemIdentity {
  readonly section: string
  /** One item and several. */
  readonly names: readonly [string, string]
  /** The fields that make an item the same one; the first that are there give its label. */
  readonly fields: readonly string[]
}

export const itemIdentities: readonly ItemIdentity[] = [
  { section: 'work', names: ['post', 'posts'], fields: ['position', 'name', 'startDate'] },
  { section: 'education', names: ['degree', 'degrees'], fields: ['studyType', 'area', 'institution'] },
  { section: 'publications', names: ['publication', 'publications'], fields: ['name', 'releaseDate'] },
  { section: 'projects', names: ['project', 'projects'], fields: ['name', 'entity', 'startDate'] },
  { section: 'volunteer', names: ['service', 'services'], fields: ['organization', 'position', 'startDate'] },
  { section: 'awards', names: ['award', 'awards'], fields: ['title', 'date'] },
  { section: 'certificates', names: ['certificate', 'certificates'], fields: ['name', 'date'] },
  { section: 'skills', names: ['skill', 'skills'], fields: ['name'] },
  { section: 'languages', names: ['language', 'languages'], fields: ['language'] },
  { section: 'interests', names: ['interest', 'interests'], fields: ['name'] },
  { section: 'references', names: ['referee', 'referees'], fields: ['name'] },
]
