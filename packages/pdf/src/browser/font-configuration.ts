/** The families that Chromium takes for its generic ones, and what pages ask for in their stead. */
const replaced = [
  'serif',
  'sans-serif',
  'system-ui',
  'Arial',
  'Helvetica',
  'Times New Roman',
  'Times',
] as const

/**
 * The fontconfig file of the packaged browser: its own fonts first, so that a page without fonts looks the same on
 * every machine, then the system's, for scripts that the packaged font lacks.
 */
export function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
${replaced.map(preferred).join('\n')}
</fontconfig>
`
}

function preferred(family: string): string {
  return `  <alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`
}
