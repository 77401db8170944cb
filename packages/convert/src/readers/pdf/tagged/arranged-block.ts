import type { Piece } from './text-block.ts'

/** A block that holds either other blocks or text. */
export type ArrangedBlock =
  | { readonly tag: string; readonly blocks: readonly ArrangedBlock[] }
  | { readonly tag: string; readonly pieces: readonly Piece[] }

/** The texts of a block and of those in it. */
export function textsOf(block: ArrangedBlock): (readonly Piece[])[] {
  return 'blocks' in block ? block.blocks.flatMap(textsOf) : [block.pieces]
}
