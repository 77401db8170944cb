/** The options of the theme, as `meta.themeOptions` holds them; theme-options.schema.json tells each. */
export interface ThemeOptions {
  readonly variant?: 'classic' | 'modern'
  readonly density?: 'normal' | 'compact'
  readonly paper?: 'a4' | 'letter'
  readonly accent?: string
  readonly appearance?: 'auto' | 'light' | 'dark'
  readonly language?: string
  readonly order?: readonly string[]
  readonly hide?: readonly string[]
  readonly labels?: unknown
  readonly contents?: 'auto' | 'always' | 'never'
  readonly publications?: {
    readonly group?: 'outline' | 'type' | 'year' | 'none'
    readonly labels?: boolean
    readonly counts?: boolean
    readonly authors?: number
    readonly style?: string
  }
  readonly files?: { readonly json?: string; readonly pdf?: string }
}
