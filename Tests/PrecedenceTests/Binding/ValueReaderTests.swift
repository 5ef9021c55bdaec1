import Diagnostics
import Precedence
import Testing

@Suite struct ValueReaderTests {
  /// The text of a value as a candidate's row holds it, or the code of what is wrong with it.
  private static func read(_ kind: String, _ criterion: String, _ text: String) -> String {
    let rules = """
      format: 1
      name: One measure
      measures: {m: {\(kind), missing: neutral}}
      criteria: {m: {\(criterion)}}
      groups: {g: {of: {m: 1}}}
      ranking: {by: [g]}
      """
    let read = Sample.table("id,m\na,\"\(text)\"\n", rules: rules)
    guard let value = read.value?.result().value?.ranking.first?.measures.first else {
      return read.findings.sorted.map(\.code.rawValue).joined(separator: " ")
    }
    return value.text
  }

  @Test(arguments: [
    ("12", "12 crimes"), ("2,122", "2,122 crimes"), (" 7 ", "7 crimes"), ("", "missing"),
    ("n/a", "missing"), ("..", "missing"), ("-", "missing"), ("0", "0 crimes"), ("-0", "0 crimes"),
    ("100..150", "125 crimes (100 to 150)"), ("100..151", "125.5 crimes (100 to 151)"),
    ("5..5", "5 crimes"), ("1,000..2,000", "1,500 crimes (1,000 to 2,000)"), ("-1", "A013"),
    ("2..1", "A013"), ("1..", "E020"), ("..1", "E020"), ("1...5", "A013"), ("NaN", "E022"),
    ("-inf", "E022"), ("1e400", "E020"), ("1,5", "E021"), ("5%", "E024"),
    ("9007199254740993", "E023"),
  ])
  func `a count`(text: String, shown: String) {
    #expect(Self.read("unit: crimes", "cuts: [5]", text) == shown)
  }

  @Test(arguments: [
    ("12%", "12%"), ("12", "12%"), ("-3.55", "-3.6%"), ("5%..10%", "7.5% (5% to 10%)"),
    ("£5", "E024"),
  ])
  func `a percentage may be negative`(text: String, shown: String) {
    #expect(Self.read("unit: percent", "cuts: [5]", text) == shown)
  }

  @Test(arguments: [("£1,250.5", "£1,250.50"), ("1250", "£1,250"), ("-£5", "A013")])
  func `pounds`(text: String, shown: String) {
    #expect(Self.read("unit: pounds", "cuts: [5]", text) == shown)
  }

  @Test(arguments: [
    ("Low", "Low"), ("HIGH", "High"), ("2", "Medium"), ("0", "A012"), ("4", "A012"),
    ("Hgih", "A012"),
    ("", "missing"), ("n/a", "missing"), ("1..2", "A012"), ("2.0", "A012"),
  ])
  func `a level goes by its name or number`(text: String, shown: String) {
    #expect(Self.read("unit: level, of: 3", "kind: judged", text) == shown)
  }

  @Test func `a level's own name comes before its number`() {
    let levels = "kind: judged, levels: ['3', '2', '1']"
    #expect(Self.read("unit: level, of: 3", levels, "1") == "1")
    #expect(Self.read("unit: level, of: 3", levels, "3") == "3")
  }

  @Test(arguments: [
    ("yes", "yes"), ("No", "no"), ("-", "missing"), ("1", "A012"), ("true", "A012"),
  ])
  func `yes or no`(text: String, shown: String) {
    #expect(Self.read("unit: yes/no", "kind: yes/no", text) == shown)
  }

  @Test(arguments: [
    ("a", "a"), ("B", "b"), ("", "missing"), ("n/a", "missing"), ("na", "na"), ("c", "A012"),
  ])
  func `a category's own name comes before missing`(text: String, shown: String) {
    let table = "levels: [Low, High], table: {a: Low, b: High, na: Low}"
    #expect(Self.read("unit: category, of: [a, b, na]", table, text) == shown)
  }

  @Test func `the middle of counts whose change matters is a count`() throws {
    let result = try Sample.ranked("id,volume,last_year,concern\na,100..151,10..20,Low\n")
    #expect(result.ranking.first?.measures.prefix(2).map(\.value) == [126, 15])
  }
}
