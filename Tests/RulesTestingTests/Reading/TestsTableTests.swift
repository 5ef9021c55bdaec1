import Diagnostics
import Precedence
import Testing

@testable import RulesTesting

@Suite struct TestsTableTests {
  private func table(_ text: String) -> SourceText { SourceText(name: "tests.csv", text: text) }

  @Test func `a row is a test`() throws {
    let rules = try SmallRules.rules("")
    let read = RulesTests.read(
      rules,
      and: [
        table(
          """
          test,volume,harm,asked,expect rating,expect rules,expect not rules,expect risk,todo,only,about
          few,5,5,no,Low,none,,,,yes,
          asked for,"1,500",5,yes,,wanted,rising_fast; tiny,0.375,,no,half of the trend
          not yet,5,,no,High,,,,the cut is to move,,
          """
        )
      ]
    )
    let tests = try #require(read.value, "\(FindingRenderer().text(read.findings))")
    #expect(tests.tests.map(\.name) == ["few", "asked for", "not yet"])
    #expect(tests.tests.map(\.isOnly) == [true, false, false])
    #expect(tests.tests.map(\.todo) == [nil, nil, "the cut is to move"])
    #expect(
      tests.tests[1].expectations.map(\.subject) == [
        .rules(candidate: "candidate", ids: ["wanted"]),
        .doesNotFire(candidate: "candidate", ids: ["rising_fast", "tiny"]),
        .number(candidate: "candidate", factor: "risk", number: 0.375),
      ]
    )
    #expect(
      tests.tests[0].expectations.map(\.subject).last == .rules(candidate: "candidate", ids: [])
    )
    // An empty cell gives nothing.
    #expect(tests.tests[2].given[0].values.map(\.measure) == ["volume", "asked"])
    let all = tests.choosing(["few", "asked for", "not yet"]).outcomes(by: rules)
    #expect(all.map(\.state) == [.passed, .passed, .passedUnexpectedly], "\(all[1].differences)")
  }

  @Test func `columns that mean nothing`() throws {
    let found = try SmallRules.findings(
      "",
      [
        table(
          """
          test,volum,expect ratng,colour,trend,expect rating,only
          one,5,Low,red,3,Low,perhaps
          ,5,,,,Low,
          two,5,,,,,
          """
        )
      ]
    )
    #expect(
      found == [
        "Q018 1:6 column 'volum' is no measure and nothing that a test expects "
          + "(did you mean 'volume'?)",
        "Q005 1:12 nothing can be expected of 'ratng' (did you mean 'rating'?)",
        "Q018 1:25 column 'colour' is no measure and nothing that a test expects "
          + "(a column that says what should come out begins with 'expect', as in 'expect rating')",
        "Q004 1:32 'trend' is worked out by the rules and cannot be given "
          + "(give what it is worked out from: change(volume, before); "
          + "what comes out can stand under 'expect')",
        "Q015 2:21 'only' should be yes or no, found 'perhaps'",
        "Q019 3:1 a test has no name (say in the column 'test' what it shows)",
        "Q012 4:1 the test 'two' expects nothing "
          + "(fill in a cell of a column that begins with 'expect', or delete the row)",
      ]
    )
  }

  @Test func `two columns for one thing`() throws {
    let found = try SmallRules.findings(
      "",
      [
        table(
          """
          test,volume,expect rating,expect  rating,expect not rules,expect does not fire
          one,5,Low,High,tiny,wanted
          """
        )
      ]
    )
    #expect(
      found == [
        "Q022 1:27 two columns say what is expected of 'rating' (keep one of them)",
        "Q022 1:59 two columns say what is expected of 'does not fire' (keep one of them)",
      ]
    )
  }

  @Test func `cells that say less than was meant`() throws {
    let found = try SmallRules.findings(
      "",
      [
        table(
          """
          test,volume,expect rules,todo
          one,5,;,
          two,5,"tiny, wanted",
          three,5,None,no
          four,5,none,Yes
          """
        )
      ]
    )
    #expect(
      found == [
        "Q008 2:7 there is no rule ';' (the rules are rising_fast, wanted, tiny)",
        "Q008 3:8 there is no rule 'tiny, wanted' (write ';' between rules)",
        "Q015 4:14 'todo' holds the reason why the test does not pass yet, found 'no' "
          + "(leave the cell empty, or say why)",
        "Q015 5:13 'todo' holds the reason why the test does not pass yet, found 'Yes' "
          + "(say why it does not pass yet)",
      ]
    )
  }

  @Test func `a table is told by its content`() throws {
    let text = "test,volume,expect volume level\n,5,\none,5,\n"
    let found = try SmallRules.findings("", [SourceText(name: "more.tsv", text: text)])
    #expect(found.map { String($0.prefix(4)) } == ["Q019", "Q012"])
    #expect(!TestsTable.isTable(SourceText(name: "tests", text: "tests: {a, b}\n")))
    #expect(TestsTable.isTable(SourceText(name: "tests", text: "test;volume\n")))
    #expect(TestsTable.isTable(SourceText(name: "TESTS.CSV", text: "")))
  }

  @Test func `the names need a column`() throws {
    #expect(
      try SmallRules.findings("", [table("tests,volume\none,5\n")]) == [
        "Q017 1:1 'tests.csv' has no column 'test' "
          + "(if 'tests' holds the names of the tests, call it 'test')"
      ]
    )
    #expect(
      try SmallRules.findings("", [table("volume,expect rating\n5,Low\n")]) == [
        "Q017 1:1 'tests.csv' has no column 'test' "
          + "(add a column 'test' with a name for each test)"
      ]
    )
  }
}
