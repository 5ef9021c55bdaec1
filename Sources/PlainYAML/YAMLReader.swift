import Diagnostics

/// Signals that the entry being read is broken; its finding has been recorded already.
struct BrokenEntry: Error {}

/// Reads one file: a cursor over its bytes, and what was gathered up to it.
///
/// The cursor only moves forward, and ``take(_:to:)`` alone moves it, so that the tokens tile the file
/// whatever happens. The methods follow the productions of YAML 1.2.2 and stand in one file per
/// kind of text: lines, blocks, flow (brackets), plain, quoted and block texts.
struct YAMLReader {
  let source: SourceText
  let bytes: [UInt8]
  let limits: YAMLLimits
  /// The offset of the next byte to read.
  var position = 0
  /// The offset at which the line of `position` starts.
  var lineStart = 0
  /// The indentation of the line whose content is at `position` and has not been read yet.
  var pendingIndent: Int?
  /// Whether `position` stands inside a broken line whose rest must be skipped.
  var isInBrokenLine = false
  var tokens: [YAMLToken] = []
  var findings: YAMLFindings
  var depth = 0
  /// Whether a limit was reached and the rest of the file given up.
  private var isStopped = false
  var nodeCount = 0
  /// How far lines inside the brackets being read must be indented.
  var flowIndent = 0
  /// Whether quotes or brackets were left open, so that the end of the document may be none.
  var isLeftOpen = false
  /// Whether a line inside these brackets was already reported as indented too little.
  var isFlowIndentReported = false

  init(source: SourceText, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
    self.bytes = source.bytes
    self.findings = YAMLFindings(source: source)
  }

  /// The byte at an offset, or ``YAMLByte/end`` behind the last one.
  func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : YAMLByte.end }

  /// The text of a byte range, as written.
  func written(_ range: Range<Int>) -> String { source.text(in: range) }

  /// The byte to read next.
  var current: UInt8 { byte(position) }

  /// Makes everything up to `end` one token and moves behind it; an empty range makes none.
  mutating func take(_ kind: YAMLToken.Kind, to end: Int) {
    // Behind the end of the file nothing can be taken, not even what a caller saw before a limit.
    let end = min(end, bytes.count)
    guard end > position else { return }
    let last = tokens.count < limits.tokens ? end : stopForTokens()
    tokens.append(YAMLToken(kind: kind, range: position..<last))
    position = last
  }

  /// Makes a node and counts it.
  ///
  /// - Throws: `BrokenEntry` when the file holds too many; the rest of the file is skipped then.
  mutating func node(
    _ content: YAMLNode.Content,
    _ range: Range<Int>,
    isFlow: Bool = false
  ) throws(BrokenEntry) -> YAMLNode {
    nodeCount += 1
    // What was begun before the limit is still closed after it.
    if nodeCount > limits.nodes, !isStopped {
      isStopped = true
      report(.tooManyNodes(limits.nodes), at: range)
      skipFile()
      throw BrokenEntry()
    }
    return YAMLNode(content: content, range: range, isFlow: isFlow)
  }

  /// Makes the node of a value that was left out.
  mutating func absent(at offset: Int) throws(BrokenEntry) -> YAMLNode {
    try node(.scalar(YAMLScalar(text: "", style: .absent)), offset..<offset)
  }

  /// Goes one level deeper; the caller must go up again with ``leave()``.
  mutating func enter(at offset: Int) throws(BrokenEntry) {
    guard depth < limits.depth else { throw fail(.tooDeep(limits.depth), at: offset..<offset + 1) }
    depth += 1
  }

  mutating func leave() { depth -= 1 }

  /// Records a problem after which reading goes on as if nothing was wrong.
  mutating func report(
    _ problem: YAMLProblem,
    at range: Range<Int>,
    related: (text: String, range: Range<Int>)? = nil
  ) {
    findings.append(problem, at: range, related: related)
  }

  /// Records a problem that breaks the entry; the caller throws the result.
  mutating func fail(_ problem: YAMLProblem, at range: Range<Int>) -> BrokenEntry {
    report(problem, at: range)
    isInBrokenLine = true
    return BrokenEntry()
  }

  /// Gives up the rest of the file.
  mutating func skipFile() {
    pendingIndent = nil
    take(.scalar, to: bytes.count)
  }

  private mutating func stopForTokens() -> Int {
    if tokens.count == limits.tokens {
      report(.tooManyTokens(limits.tokens), at: position..<position + 1)
    }
    pendingIndent = nil
    return bytes.count
  }
}
