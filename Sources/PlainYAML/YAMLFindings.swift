import Diagnostics

/// The findings of one file as it is read.
///
/// The column of a finding costs time in proportion to its line. A file that is one line of ten
/// megabytes with a thousand mistakes must not take ten thousand megabytes of counting, so only so
/// many bytes are counted; later findings on long lines are placed at the start of their line.
struct YAMLFindings {
  private static let countedBytes = 4_000_000

  private(set) var list = FindingList()
  private let source: SourceText
  private var count = 0
  private var bytesLeft = YAMLFindings.countedBytes

  init(source: SourceText) { self.source = source }

  /// Records a problem.
  ///
  /// - Parameters:
  ///   - problem: What is wrong.
  ///   - range: Where it is, in bytes.
  ///   - related: A second place and what stands there.
  mutating func append(
    _ problem: YAMLProblem,
    at range: Range<Int>,
    related: (text: String, range: Range<Int>)?
  ) {
    count += 1
    guard count <= FindingList.limit else {
      list.append(Finding(.indentation, .error, "", at: nil))
      return
    }
    let place = location(of: range)
    let other = related.map { Finding.Related(message: $0.text, location: location(of: $0.range)) }
    list.append(
      Finding(
        problem.code,
        .error,
        problem.message,
        at: place,
        hint: problem.hint,
        related: other.map { [$0] } ?? []
      )
    )
  }

  private mutating func location(of range: Range<Int>) -> Location {
    let lineStart = source.lineStart(of: range.lowerBound)
    guard bytesLeft > 0 else { return source.location(of: lineStart..<lineStart) }
    bytesLeft -= range.upperBound - lineStart
    return source.location(of: range)
  }
}
