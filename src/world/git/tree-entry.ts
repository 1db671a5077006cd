export interface TreeEntry {
  readonly path: string;
  /** `100644`, `100755`, `120000` for a symbolic link, `160000` for a submodule. */
  readonly mode: string;
  readonly blob: string;
  /** Bytes; 0 when unknown. */
  readonly size: number;
}
