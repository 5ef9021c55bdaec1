extension MatrixReport {
  /// The matrix as a picture, a file of its own.
  package func svg(_ palette: Palette) -> String? {
    // CONNECT: MatrixPicture(view, palette: palette).picture.text
    nil
  }

  /// The matrix as Markdown.
  package var markdown: String? {
    // CONNECT: ReportMarkdown().text(document)
    nil
  }
}
