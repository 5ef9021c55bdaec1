import TestSupport

@testable import Reports

/// Compares reports with the files in `Tests/Cases/reports`.
enum ReportSample {
  static func mismatch(of text: String, with file: String) -> String? {
    GoldenFile(ProjectFolder.file("Tests/Cases/reports/\(file)")).mismatch(with: text)
  }

  /// What one section of an explanation writes.
  static func text(width: Int = 80, _ write: (inout Outline) -> Void) -> String {
    var outline = Outline(width: width)
    write(&outline)
    return outline.text
  }
}
