import Diagnostics
import PlainYAML
import Testing

@Suite struct StrictReaderTests {
  private enum Fruit: String, CaseIterable, Sendable {
    case apple
    case pear
    case redCurrant = "red currant"
  }

  /// Reads a text as a value: the value if any, and what a reader is told.
  private static func read<Value>(
    _ text: String,
    _ make: (inout StrictReader, YAMLNode) -> Value?
  ) -> (value: Value?, report: String) {
    let source = SourceText(name: "a.yaml", text: text)
    var reader = StrictReader(source: source)
    let value = make(&reader, YAMLParser.parse(source).document.root)
    return (value, FindingRenderer().text(reader.findings))
  }

  /// The first line of a report and its hints.
  private static func gist(_ report: String) -> [String] {
    report.split(separator: "\n").map(String.init).filter {
      $0.hasPrefix("error") || $0.contains("   = ")
    }
  }

  @Test(arguments: ["no", "010", "12:30", "'quoted'", "2026-04-01", "1.10", "~"])
  func `any scalar is a text as it stands`(text: String) {
    let (value, report) = Self.read(text) { $0.text($1, "'name'") }
    #expect(value?.value == text.filter { $0 != "'" })
    #expect(report == "")
  }

  @Test func `a whole report`() {
    let (_, report) = Self.read("1,000") { $0.number($1, "'cut'") }
    #expect(
      report == """
        error[Y105]: 'cut' should be a number, found '1,000'
          a.yaml:1:1
           |
         1 | 1,000
           | ^^^^^
           = write 1000

        """
    )
  }

  @Test(arguments: [
    ("''", ["error[Y104]: 'name' is an empty text"]),
    (
      "[a]",
      [
        "error[Y103]: 'name' should be a text, found a list",
        "   = if a text is meant, put it in quotes: it starts with '['",
      ]
    ),
    (
      "{a: 1}",
      [
        "error[Y103]: 'name' should be a text, found a mapping",
        "   = if a text is meant, put it in quotes: it starts with '{'",
      ]
    ),
    ("- a", ["error[Y103]: 'name' should be a text, found a list"]),
    ("", ["error[Y104]: 'name' has no value"]),
  ])
  func `what is no text`(text: String, lines: [String]) {
    #expect(Self.gist(Self.read(text) { $0.text($1, "'name'") }.report) == lines)
  }

  @Test(arguments: [
    (
      "\"5\"",
      ["error[Y105]: 'cut' should be a number, found a text in quotes", "   = take the quotes off"]
    ),
    (
      "5%",
      ["error[Y105]: 'cut' should be a number, found '5%'", "   = leave the '%' out and write 5"]
    ),
    ("nan", ["error[Y106]: 'cut' should be a finite number, found 'nan'"]),
    ("1e400", ["error[Y106]: 'cut' should be a finite number, '1e400' is too large"]),
    (
      "[1]",
      [
        "error[Y103]: 'cut' should be a number, found a list"
      ]
    ),
  ])
  func `what is no number`(text: String, lines: [String]) {
    #expect(Self.gist(Self.read(text) { $0.number($1, "'cut'") }.report) == lines)
  }

  @Test func `an amount may be in per cent`() {
    #expect(
      Self.read("-2.5%") { $0.amount($1, "'cut'") }.value?.value == Amount(-2.5, isPercent: true)
    )
    #expect(Self.read("7") { $0.amount($1, "'cut'") }.value?.value == Amount(7))
    let blank = Self.read("5 %") { $0.amount($1, "'cut'") }
    #expect(
      Self.gist(blank.report) == [
        "error[Y105]: 'cut' should be a number, found '5 %'", "   = write 5%",
      ]
    )
    let word = Self.read("many%") { $0.amount($1, "'cut'") }
    #expect(Self.gist(word.report) == ["error[Y105]: 'cut' should be a number, found 'many%'"])
  }

  @Test(arguments: [
    ("3", 3, []), ("3.0", 3, []),
    ("11", nil, ["error[Y106]: 'of' should be a whole number from 2 to 10, found '11'"]),
    ("2.5", nil, ["error[Y106]: 'of' should be a whole number from 2 to 10, found '2.5'"]),
    ("1e300", nil, ["error[Y106]: 'of' should be a whole number from 2 to 10, found '1e300'"]),
    ("two", nil, ["error[Y105]: 'of' should be a whole number from 2 to 10, found 'two'"]),
  ])
  func `whole numbers have limits`(text: String, value: Int?, lines: [String]) {
    let (read, report) = Self.read(text) { $0.wholeNumber($1, "'of'", in: 2...10) }
    #expect(read?.value == value)
    #expect(Self.gist(report) == lines)
  }

  @Test func `limits on one side only`() {
    let low = Self.read("0") { $0.wholeNumber($1, "'n'", in: 1...Int.max) }
    #expect(
      Self.gist(low.report) == ["error[Y106]: 'n' should be a whole number, at least 1, found '0'"]
    )
    let none = Self.read("0.5") { $0.wholeNumber($1, "'n'", in: Int.min...Int.max) }
    #expect(Self.gist(none.report) == ["error[Y106]: 'n' should be a whole number, found '0.5'"])
  }

  @Test func `yes and no`() {
    #expect(Self.read("yes") { $0.yesNo($1, "'f'") }.value?.value == true)
    #expect(Self.read("false") { $0.yesNo($1, "'f'") }.value?.value == false)
    let (value, report) = Self.read("Yes") { $0.yesNo($1, "'f'") }
    #expect(value == nil)
    #expect(
      Self.gist(report) == [
        "error[Y107]: 'f' should be yes or no, found 'Yes'", "   = did you mean 'yes'?",
      ]
    )
  }

  @Test func `a word is one of those of an enumeration`() {
    #expect(
      Self.read("red currant") { $0.word($1, "'fruit'", as: Fruit.self) }.value?.value
        == .redCurrant
    )
    let (value, report) = Self.read("red-curant") { $0.word($1, "'fruit'", as: Fruit.self) }
    #expect(value == nil)
    #expect(
      Self.gist(report) == [
        "error[Y107]: 'fruit' should be 'apple', 'pear' or 'red currant', found 'red-curant'",
        "   = did you mean 'red currant'?",
      ]
    )
  }

  @Test func `a list has items`() {
    #expect(Self.read("[a, b]") { $0.list($1, "'l'") }.value?.count == 2)
    #expect(Self.read("a") { $0.listOrSingle($1, "'l'") }.value?.count == 1)
    #expect(
      Self.gist(Self.read("a") { $0.list($1, "'l'") }.report) == [
        "error[Y103]: 'l' should be a list, found the text 'a'", "   = put it in brackets: [a]",
      ]
    )
    #expect(
      Self.gist(Self.read("[]") { $0.list($1, "'l'") }.report) == [
        "error[Y108]: 'l' has nothing in it"
      ]
    )
    #expect(
      Self.gist(Self.read("{}") { $0.listOrSingle($1, "'l'") }.report).first
        == "error[Y103]: 'l' should be a list, found a mapping"
    )
  }

  @Test func `one wrong item makes a list unreadable, and every wrong one is told`() {
    let (value, report) = Self.read("[1, x, y]") { reader, node in
      reader.items(node, "'l'") { $0.number($1, $2) }
    }
    #expect(value == nil)
    #expect(
      Self.gist(report) == [
        "error[Y105]: an item of 'l' should be a number, found 'x'",
        "error[Y105]: an item of 'l' should be a number, found 'y'",
      ]
    )
  }

  @Test func `a mapping has entries`() {
    #expect(Self.read("a: 1") { $0.entries($1, "'m'") }.value?.count == 1)
    #expect(
      Self.gist(Self.read("{}") { $0.entries($1, "'m'") }.report) == [
        "error[Y108]: 'm' has nothing in it"
      ]
    )
    #expect(
      Self.gist(Self.read("a") { $0.entries($1, "'m'") }.report).first
        == "error[Y103]: 'm' should be a mapping, found the text 'a'"
    )
  }

  @Test func `a value of megabytes is quoted in part`() {
    let long = String(repeating: "x", count: 2_000_000)
    let (_, report) = Self.read(long) { $0.number($1, "'n'") }
    #expect(report.utf8.count < 2_000)
  }

  @Test func `damage is told by lines`() {
    let source = SourceText(name: "a.yaml", text: "a: 1\nb: {c: 1\nd: 2\n")
    let (_, damage) = YAMLParser.parse(source)
    let reader = StrictReader(source: source, damage: damage)
    #expect(damage.hasErrors)
    #expect(reader.isDamaged)
    #expect(reader.isDamaged(from: 0))
    #expect(!StrictReader(source: source).isDamaged(from: 0))
  }
}
