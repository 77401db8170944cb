export { pdfRenderOptions } from './pdf-render-options.ts'
export { render } from './render.ts'
