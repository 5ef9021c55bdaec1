package import Diagnostics
import Evidence

/// A table of tests: a row for each, of one candidate.
///
/// The column `test` names it, a column of the name of a measure gives its value, and a column that
/// begins with `expect` says what should come out: `expect trend level`, `expect rating`,
/// `expect rules`, `expect not rules`. An empty cell gives nothing, or expects nothing.
package struct TestsTable {
  /// How large a table of tests may be.
  private static let limits = Table.Limits(bytes: 1 << 24, rows: 10_000, cells: 1_000_000)
  /// The signs that part the columns of a table.
  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
  /// What begins a header of something expected.
  private static let prefix = "expect "
  /// Headers that mean the same as a key of `expect`.
  private static let keys = ["not rules": "does not fire"]
  /// The keys whose cells hold several names, with `;` between them.
  private static let lists = ["rules", "fires", "does not fire"]

  private let names: TestNames
  private var findings = FindingList()

  /// The header of each thing expected, to find a second column of it.
  private var expected: [String: Location] = [:]

  private enum Use {
    case name
    case measure
    case expected(WrittenText)
    case todo
    case only
    case about
  }

  /// Reads a table of tests.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - names: The names of the rules.
  ///   - findings: Gets what is wrong with it.
  /// - Returns: The tests in the order of the rows.
  static func tests(
    _ source: SourceText,
    _ names: TestNames,
    findings: inout FindingList
  ) -> [WrittenTest] {
    let (table, found) = Table.read(source, limits: limits)
    findings.append(contentsOf: found)
    guard let table else { return [] }
    var reading = TestsTable(names: names)
    defer { findings.append(contentsOf: reading.findings) }
    return reading.tests(table)
  }

  private init(names: TestNames) { self.names = names }

  /// Whether a file is a table and not YAML: by its name, or by a first line with separators and
  /// nothing of YAML.
  ///
  /// - Complexity: Linear in the length of the first line.
  package static func isTable(_ source: SourceText) -> Bool {
    if source.name.lowercased().hasSuffix(".csv") { return true }
    let first = source.bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let yaml = [UInt8(ascii: ":"), UInt8(ascii: "#")]
    return first.contains { separators.contains($0) } && !first.contains { yaml.contains($0) }
  }

  private mutating func tests(_ table: Table) -> [WrittenTest] {
    guard let name = table.column(named: "test") else {
      let near = NearestWord.nearest(to: "test", in: table.columns.map(\.name))
      findings.append(TestMessage.noTestColumn(table, near))
      return []
    }
    let uses = table.columns.map { column in use(column).map { (column, $0) } }.compactMap(\.self)
    return table.rows.compactMap { row in
      let cell = row[name]
      guard !cell.isEmpty else {
        findings.append(TestMessage.unnamed(cell.location))
        return nil
      }
      return test(WrittenText(text: cell.text, location: cell.location), row, uses)
    }
  }

  private mutating func use(_ column: Table.Column) -> Use? {
    switch column.name {
    case "": return nil
    case "test": return .name
    case "todo": return .todo
    case "only": return .only
    case "about": return .about
    case let name where name.hasPrefix(Self.prefix):
      // However many blanks stand between its words.
      let words = name.dropFirst(Self.prefix.count).split(separator: " ").joined(separator: " ")
      return .expected(
        once(WrittenText(text: Self.keys[words] ?? words, location: column.location))
      )
    case let name where names.measures.contains(name): return .measure
    default:
      findings.append(TestMessage.unknownColumn(column, names))
      return nil
    }
  }

  /// What a column says of what is expected, after saying if another says the same.
  private mutating func once(_ key: WrittenText) -> WrittenText {
    if let first = expected[key.text] {
      findings.append(TestMessage.doubleColumn(key, first: first))
    } else {
      expected[key.text] = key.location
    }
    return key
  }

  private mutating func test(
    _ name: WrittenText,
    _ row: Table.Row,
    _ uses: [(column: Table.Column, use: Use)]
  ) -> WrittenTest {
    var test = WrittenTest(name: name)
    test.isFromTable = true
    let id = WrittenText(text: WrittenTest.onlyCandidate, location: name.location)
    var candidate = WrittenTest.Candidate(id: id)
    for (column, use) in uses {
      let cell = row[column]
      guard !cell.isEmpty else { continue }
      let text = WrittenText(text: cell.text, location: cell.location)
      switch use {
      case .name, .about: continue
      case .measure:
        let header = WrittenText(text: column.name, location: column.location)
        candidate.values.append((measure: header, value: text))
      case .expected(let key):
        let value = Self.value(text, of: key.text)
        test.expectations.append(.init(candidate: nil, key: key, value: value))
      case .todo: test.todo = text
      case .only: test.isOnly = isYes(text)
      }
    }
    test.given = [candidate]
    return test
  }

  private static func value(_ cell: WrittenText, of key: String) -> WrittenTest.Value {
    guard lists.contains(key) else {
      return WrittenTest.Value(content: .text(cell.text), location: cell.location)
    }
    let parts = cell.text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    // A cell with nothing but separators names something all the same, which the rules do not have.
    guard !parts.isEmpty else {
      return WrittenTest.Value(content: .text(cell.text), location: cell.location)
    }
    let isNone = parts.map { $0.lowercased() } == [TestNames.nothing]
    let items = isNone ? [] : parts.map { [WrittenText(text: $0, location: cell.location)] }
    return WrittenTest.Value(content: .list(items), location: cell.location)
  }

  private mutating func isYes(_ cell: WrittenText) -> Bool {
    switch cell.text.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      findings.append(TestMessage.wrongValue("'only'", "yes or no", cell.text, cell.location))
      return false
    }
  }
}
