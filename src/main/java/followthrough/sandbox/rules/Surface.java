package followthrough.sandbox.rules;

/** Where blocks are shown; each place has its own count and kinds of blocks. */
public enum Surface {
  MESSAGE(50, "/blocks"),
  MODAL(100, "/view/blocks"),
  HOME(100, "/view/blocks");

  final int mostBlocks;
  final String pointer;

  Surface(int mostBlocks, String pointer) {
    this.mostBlocks = mostBlocks;
    this.pointer = pointer;
  }
}
