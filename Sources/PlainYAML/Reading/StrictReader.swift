package import Diagnostics

/// Reads the values of a YAML tree as what they have to be, and gathers what is wrong with them.
///
/// Nothing is converted behind the author's back: a number is a number only where one is expected,
/// and `no` stays the text "no" where a text is. Every function gives `nil` exactly when it reported
/// why, so that the caller need not report anything again.
///
/// The parameter `subject` says in a message whose value it is: `'unit'`, `an item of 'cuts'`.
package struct StrictReader: Sendable {
  /// The file that is read.
  package let source: SourceText
  /// What was found wrong so far.
  package private(set) var findings = FindingList()
  /// The lines on which the YAML reader lost something, in order.
  private let damagedLines: [Int]

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - damage: What the YAML reader found. Where it reported an error, parts of the tree may be
  ///     missing, and nothing there can be said to be missing by the author.
  package init(source: SourceText, damage: FindingList = FindingList()) {
    self.source = source
    // Of equal keys the first is kept, so a second one leaves no hole.
    self.damagedLines = damage.sorted
      .filter { $0.severity == .error && $0.code != "Y004" }
      .map { $0.location?.line ?? 1 }
  }

  /// Where what is being read ends at the latest: the next key of a mapping around it.
  private var end: Int?

  /// Whether the YAML reader lost anything at all.
  package var isDamaged: Bool { !damagedLines.isEmpty }

  /// Whether the YAML reader lost something from a place on, in what is being read.
  ///
  /// - Complexity: Linear in the number of lines lost.
  package func isDamaged(from start: Int) -> Bool { isDamaged(from: start, to: end) }

  /// Whether the YAML reader lost something between the lines of two bytes; `nil` for the end.
  func isDamaged(from start: Int, to end: Int?) -> Bool {
    guard isDamaged else { return false }
    let first = line(of: start)
    // Two places on one line have that line between them.
    let behind = end.map { max(line(of: $0), first + 1) } ?? Int.max
    return damagedLines.contains { (first..<behind).contains($0) }
  }

  /// Reads something that ends at a byte at the latest.
  package mutating func reading<Result>(
    upTo end: Int?,
    _ read: (inout StrictReader) -> Result
  ) -> Result {
    let outer = self.end
    self.end = end ?? outer
    defer { self.end = outer }
    return read(&self)
  }

  private func line(of offset: Int) -> Int { source.location(of: offset..<offset).line }

  /// The starts of values about which nothing more is to be said.
  private var quietStarts: Set<Int> = []

  /// Says nothing more about a value, since what is wrong with it has been reported.
  ///
  /// Whoever reads it as something that it is not gets `nil` as for any value that cannot be read.
  package mutating func keepQuiet(about node: YAMLNode) {
    quietStarts.insert(node.range.lowerBound)
  }

  /// Adds a finding of an error at a place of the file.
  package mutating func report(
    _ code: FindingCode,
    _ message: String,
    at range: Range<Int>,
    hint: String? = nil
  ) {
    guard quietStarts.isEmpty || !quietStarts.contains(range.lowerBound) else { return }
    findings.append(Finding(code, .error, message, at: source.location(of: range), hint: hint))
  }
}

extension StrictReader {
  /// Any scalar as a text, quoted or not; not an empty one.
  package mutating func text(_ node: YAMLNode, _ subject: String) -> Located<String>? {
    guard let scalar = scalar(node, subject, wanted: Message.text) else { return nil }
    guard !scalar.text.isEmpty else {
      report(.noValue, Message.emptyText(subject), at: node.range)
      return nil
    }
    return Located(scalar.text, at: node.range)
  }

  /// A finite number, such as `12`, `-3.5` or `1e6`.
  package mutating func number(_ node: YAMLNode, _ subject: String) -> Located<Double>? {
    guard let scalar = plainScalar(node, subject, wanted: Message.number) else { return nil }
    return number(scalar.text, node.range, subject, wanted: Message.number)
      .map { Located($0, at: node.range) }
  }

  /// A finite number, with or without a per cent sign.
  package mutating func amount(_ node: YAMLNode, _ subject: String) -> Located<Amount>? {
    guard let scalar = plainScalar(node, subject, wanted: Message.number) else { return nil }
    return amount(scalar.text, node.range, subject)
  }

  /// A finite number that stands as a key, with or without a per cent sign.
  package mutating func amount(_ key: YAMLKey, _ subject: String) -> Located<Amount>? {
    amount(key.text, key.range, subject)
  }

  /// A whole number within limits.
  package mutating func wholeNumber(
    _ node: YAMLNode,
    _ subject: String,
    in limits: ClosedRange<Int>
  ) -> Located<Int>? {
    let wanted = Message.wholeNumber(in: limits)
    guard let scalar = plainScalar(node, subject, wanted: wanted),
      let value = number(scalar.text, node.range, subject, wanted: wanted)
    else { return nil }
    guard let whole = Int(exactly: value), limits.contains(whole) else {
      report(.numberOutOfRange, Message.shouldBe(subject, wanted, scalar.text), at: node.range)
      return nil
    }
    return Located(whole, at: node.range)
  }

  /// `yes` or `no`; `true` and `false` mean the same.
  package mutating func yesNo(_ node: YAMLNode, _ subject: String) -> Located<Bool>? {
    guard let scalar = scalar(node, subject, wanted: "yes or no") else { return nil }
    switch scalar.text {
    case "yes", "true": return Located(true, at: node.range)
    case "no", "false": return Located(false, at: node.range)
    default:
      report(
        .unknownWord,
        Message.shouldBe(subject, "yes or no", scalar.text),
        at: node.range,
        hint: NearestWord.question(for: scalar.text, in: ["yes", "no", "true", "false"])
      )
      return nil
    }
  }

  /// One of the words of an enumeration, spelt as its raw values are.
  package mutating func word<Word: RawRepresentable<String> & CaseIterable & Sendable>(
    _ node: YAMLNode,
    _ subject: String,
    as type: Word.Type = Word.self
  ) -> Located<Word>? {
    let words = Word.allCases.map(\.rawValue)
    guard let scalar = scalar(node, subject, wanted: Message.oneOf(words)) else { return nil }
    if let word = Word(rawValue: scalar.text) { return Located(word, at: node.range) }
    report(
      .unknownWord,
      Message.shouldBe(subject, Message.oneOf(words), scalar.text),
      at: node.range,
      hint: NearestWord.question(for: scalar.text, in: words)
    )
    return nil
  }

  /// The items of a list, which must have at least one.
  package mutating func list(_ node: YAMLNode, _ subject: String) -> [YAMLNode]? {
    guard let items = node.items else {
      let hint = node.scalar.map { Message.putInBrackets($0.text) } ?? Message.writeList
      reportShape(node, subject, wanted: "a list", hint: hint)
      return nil
    }
    guard !items.isEmpty else {
      reportNothingListed(node, subject)
      return nil
    }
    return items
  }

  /// The items of a list, or a single value as a list of one.
  package mutating func listOrSingle(_ node: YAMLNode, _ subject: String) -> [YAMLNode]? {
    node.scalar != nil && !node.isAbsent ? [node] : list(node, subject)
  }

  /// Every item of a list read by `read`; `nil` if any could not be read.
  package mutating func items<Value: Sendable>(
    _ node: YAMLNode,
    _ subject: String,
    read: (inout StrictReader, YAMLNode, String) -> Value?
  ) -> Located<[Value]>? {
    guard let nodes = list(node, subject) else { return nil }
    let values = nodes.compactMap { read(&self, $0, Message.item(of: subject)) }
    return values.count == nodes.count ? Located(values, at: node.range) : nil
  }

  /// The entries of a mapping whose keys the author chooses, which must have at least one.
  package mutating func entries(_ node: YAMLNode, _ subject: String) -> [YAMLEntry]? {
    guard let entries = node.entries else {
      reportShape(node, subject, wanted: "a mapping", hint: Message.indentEntries)
      return nil
    }
    guard !entries.isEmpty else {
      reportNothingListed(node, subject)
      return nil
    }
    return entries
  }
}

extension StrictReader {
  private mutating func amount(_ text: String, _ range: Range<Int>, _ subject: String)
    -> Located<Amount>?
  {
    guard text.hasSuffix("%") else {
      return number(text, range, subject, wanted: Message.number)
        .map { Located(Amount($0), at: range) }
    }
    let numeral = String(text.dropLast())
    if case .number(let value) = Numeral.read(numeral) {
      return Located(Amount(value, isPercent: true), at: range)
    }
    report(
      .notNumeric,
      Message.shouldBe(subject, Message.number, text),
      at: range,
      hint: Message.percentage(numeral)
    )
    return nil
  }

  private mutating func number(
    _ text: String,
    _ range: Range<Int>,
    _ subject: String,
    wanted: String
  ) -> Double? {
    switch Numeral.read(text) {
    case .number(let value): return value
    case .tooLarge:
      report(.numberOutOfRange, Message.tooLarge(subject, text), at: range)
    case .notFinite:
      report(.numberOutOfRange, Message.notFinite(subject, text), at: range)
    case .noNumber(let hint):
      report(.notNumeric, Message.shouldBe(subject, wanted, text), at: range, hint: hint)
    }
    return nil
  }

  /// A scalar that is not quoted: quotes make a text of a number.
  private mutating func plainScalar(_ node: YAMLNode, _ subject: String, wanted: String)
    -> YAMLScalar?
  {
    guard let scalar = scalar(node, subject, wanted: wanted) else { return nil }
    guard scalar.style != .plain, case .number = Numeral.read(scalar.text) else { return scalar }
    report(
      .notNumeric,
      Message.quoted(subject, wanted),
      at: node.range,
      hint: Message.takeQuotesOff
    )
    return nil
  }

  private mutating func scalar(_ node: YAMLNode, _ subject: String, wanted: String) -> YAMLScalar? {
    guard let scalar = node.scalar else {
      let hint = wanted == Message.text ? Message.cure(for: node) : nil
      reportShape(node, subject, wanted: wanted, hint: hint)
      return nil
    }
    guard scalar.style != .absent else {
      report(.noValue, Message.noValue(subject), at: node.range)
      return nil
    }
    return scalar
  }

  private mutating func reportNothingListed(_ node: YAMLNode, _ subject: String) {
    guard !isDamaged(from: node.range.lowerBound) else { return }
    report(.nothingListed, Message.nothingListed(subject), at: node.range)
  }

  private mutating func reportShape(
    _ node: YAMLNode,
    _ subject: String,
    wanted: String,
    hint: String?
  ) {
    guard !node.isAbsent else {
      report(.noValue, Message.noValue(subject), at: node.range)
      return
    }
    let found = Message.found(node)
    let start = node.isFlow || node.scalar != nil ? node.range : firstLine(of: node.range)
    report(.wrongShape, Message.shape(subject, wanted, found), at: start, hint: hint)
  }

  /// The part of a place on its first line: a caret under a whole block says nothing.
  private func firstLine(of range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<source.bytes.count)
    let line = source.bytes[range].prefix { $0 != 0x0A && $0 != 0x0D }
    return range.lowerBound..<line.endIndex
  }
}

/// The sentences of the findings above.
private enum Message {
  static let text = "a text"
  static let number = "a number"
  /// The percentage that is meant by a blank before the sign.
  static func percentage(_ numeral: String) -> String? {
    let trimmed = numeral.split(separator: " ").joined()
    guard case .number = Numeral.read(trimmed) else { return nil }
    return "write \(trimmed)%"
  }
  static func shouldBe(_ subject: String, _ wanted: String, _ text: String) -> String {
    "\(subject) should be \(wanted), found '\(text.clipped)'"
  }
  static func shape(_ subject: String, _ wanted: String, _ found: String) -> String {
    "\(subject) should be \(wanted), found \(found)"
  }
  static func noValue(_ subject: String) -> String { "\(subject) has no value" }
  static func emptyText(_ subject: String) -> String { "\(subject) is an empty text" }
  static func nothingListed(_ subject: String) -> String { "\(subject) has nothing in it" }
  static func item(of subject: String) -> String { "an item of \(subject)" }
  static func tooLarge(_ subject: String, _ text: String) -> String {
    "\(subject) should be a finite number, '\(text.clipped)' is too large"
  }
  static func notFinite(_ subject: String, _ text: String) -> String {
    "\(subject) should be a finite number, found '\(text)'"
  }
  static func quoted(_ subject: String, _ wanted: String) -> String {
    "\(subject) should be \(wanted), found a text in quotes"
  }
  static let takeQuotesOff = "take the quotes off"
  static let indentEntries = "write one 'name: value' on each line below, indented further"
  static func wholeNumber(in limits: ClosedRange<Int>) -> String {
    switch (limits.lowerBound, limits.upperBound) {
    case (.min, .max): "a whole number"
    case (let low, .max): "a whole number, at least \(low)"
    case (let low, let high): "a whole number from \(low) to \(high)"
    }
  }
  static func oneOf(_ words: [String]) -> String {
    let quoted = words.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
  static let writeList = "write [one, another], or '- one' on each line below"
  static func putInBrackets(_ text: String) -> String? {
    text.isEmpty || text != text.clipped ? nil : "put it in brackets: [\(text)]"
  }
  static func found(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let scalar): "the text '\(scalar.text.clipped)'"
    case .mapping: "a mapping"
    case .sequence: "a list"
    }
  }
  /// A text that starts with a bracket is a list or mapping to YAML.
  static func cure(for node: YAMLNode) -> String? {
    guard node.isFlow else { return nil }
    return node.entries != nil
      ? "if a text is meant, put it in quotes: it starts with '{'"
      : "if a text is meant, put it in quotes: it starts with '['"
  }
}
