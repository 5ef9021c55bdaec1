package import Foundation

/// A file that holds what some output has to be, whole.
///
/// A missing file is written and the test fails all the same, so that nobody takes for checked what
/// was only recorded; so it is with every file when `PRECEDENCE_RECORD=1` is set.
package struct GoldenFile: Sendable {
  private let url: URL

  package init(_ url: URL) { self.url = url }

  /// Compares a text with the file.
  ///
  /// - Parameter actual: What came out.
  /// - Returns: `nil` if both are the same, else what to tell whoever runs the test.
  package func mismatch(with actual: String) -> String? {
    let isRecording = ProcessInfo.processInfo.environment["PRECEDENCE_RECORD"] == "1"
    guard !isRecording, let data = try? Data(contentsOf: url) else { return record(actual) }
    let expected = String(decoding: data, as: UTF8.self)
    return expected == actual ? nil : Self.difference(expected, actual, url.path)
  }

  private func record(_ actual: String) -> String {
    do {
      try Data(actual.utf8).write(to: url)
      return "recorded \(url.path): read it, then run the test again"
    } catch {
      return "cannot write \(url.path): \(error)"
    }
  }

  private static func difference(_ expected: String, _ actual: String, _ path: String) -> String {
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let found = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(wanted, found).prefix { $0 == $1 }.count
    let wantedLine = line < wanted.count ? String(wanted[line]) : "(end)"
    let foundLine = line < found.count ? String(found[line]) : "(end)"
    return """
      \(path) differs from line \(line + 1) on
      expected: \(wantedLine)
      found:    \(foundLine)
      the whole of it:
      \(actual)
      """
  }
}
