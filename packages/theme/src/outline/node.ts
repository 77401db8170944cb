import type {
  Award,
  Certificate,
  Education,
  Interest,
  Language,
  Project,
  Publication,
  Reference,
  Resume,
  SectionName,
  Skill,
  Volunteer,
  Work,
} from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'

/** Any item of any section. */
export type Item = Loose<
  | Award
  | Certificate
  | Education
  | Interest
  | Language
  | Project
  | Publication
  | Reference
  | Skill
  | Volunteer
  | Work
>

/** An item with its section and its place there. */
export interface Placed {
  readonly section: SectionName
  readonly index: number
  readonly type?: string
  readonly group?: string
}

/** A heading of the page with the items and the headings below it. */
export interface OutlineNode {
  readonly title: string
  /** What the document says of the whole list. */
  readonly note?: string
  readonly items: readonly Placed[]
  readonly children: readonly OutlineNode[]
}

/** The sections that hold lists of items. */
export type ListSection = Exclude<keyof Resume, '$schema' | 'basics' | 'meta'>
