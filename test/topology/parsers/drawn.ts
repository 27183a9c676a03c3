/** A diagram as a parser read it, with the lines of its labels as they are shown. */
export interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly lines: readonly string[] }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly lines: readonly string[]; readonly isDashed: boolean }[];
  /** The boxes, each with the nodes and boxes directly in it. */
  readonly groups: readonly { readonly label: string; readonly members: readonly string[] }[];
}
