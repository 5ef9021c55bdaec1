package import Diagnostics

/// Reads a file of the YAML subset that `README.md` beside this file describes.
///
/// What is accepted is read exactly as YAML 1.2.2 says; what is not gets a finding that says what to
/// write instead. Reading goes on behind a mistake at the next line of the same depth, so one run
/// reports them all.
package enum YAMLParser {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - limits: How large it may be.
  /// - Returns: The document and what is wrong with it. If the findings hold an error, entries are
  ///   missing from the tree: the broken ones, and second entries of equal keys. The tokens always
  ///   cover the whole file.
  /// - Complexity: Linear in the number of bytes.
  package static func parse(
    _ source: SourceText,
    limits: YAMLLimits = .standard
  ) -> (document: YAMLDocument, findings: FindingList) {
    var reader = YAMLReader(source: source, limits: limits)
    let isReadable = reader.checkFile()
    let root = isReadable ? reader.document() : reader.unreadable()
    let document = YAMLDocument(source: source, root: root, tokens: reader.tokens)
    return (document, reader.findings.list)
  }
}

extension YAMLReader {
  /// Reports whatever concerns the file as such, and whether it can be read at all.
  fileprivate mutating func checkFile() -> Bool {
    guard bytes.count <= limits.bytes else {
      report(.tooLarge(bytes.count, limit: limits.bytes), at: 0..<0)
      return false
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      report(.utf16, at: 0..<1)
      return false
    }
    let check = CharacterCheck(bytes, limit: FindingList.limit)
    for (fault, range) in check.faults { report(problem(fault, at: range), at: range) }
    return !check.isUnreadable
  }

  private func problem(_ fault: CharacterCheck.Fault, at range: Range<Int>) -> YAMLProblem {
    switch fault {
    case .notUTF8: .notUTF8(byte: bytes[range.lowerBound])
    case .control(let value): .controlCharacter(value)
    case .innerOrderMark: .innerOrderMark
    }
  }

  /// The root of a file that cannot be read; the file becomes one token.
  fileprivate mutating func unreadable() -> YAMLNode {
    skipFile()
    return YAMLNode(content: .scalar(YAMLScalar(text: "", style: .absent)), range: 0..<0)
  }
}
