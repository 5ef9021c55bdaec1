extension MatrixReport {
  /// The matrix as a picture, a file of its own.
  package func svg(_ palette: Palette) -> String {
    MatrixPicture(view, palette: palette).picture.text
  }

  /// The matrix as Markdown.
  package var markdown: String { ReportMarkdown().text(document) }
}
