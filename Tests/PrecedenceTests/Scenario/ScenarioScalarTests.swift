import Diagnostics
import PlainYAML
import Testing

@testable import Precedence

@Suite struct ScenarioScalarTests {
  @Test(
    arguments: [
      ("60", "60"), ("-20", "-20"), ("Very high", "Very high"), ("a, b", "\"a, b\""),
      ("trend >= 25%", "trend >= 25%"), ("a: b", "\"a: b\""), ("", "\"\""), (" a", "\" a\""),
      ("[1, 2]", "\"[1, 2]\""), ("level is \"High\"", "level is \"High\""),
      ("a\nb", "\"a\\nb\""), ("# no", "\"# no\""), ("\u{1F600}", "\u{1F600}"),
      ("\u{200B}", "\"\\u200b\""), ("\u{1D173}", "\u{1D173}"),
    ]
  ) func `a text between brackets has quotes where it needs them`(text: String, written: String) {
    #expect(ScenarioScalar.item(text) == written)
  }

  @Test func `the value of a change may be a list as it stands`() {
    #expect(ScenarioScalar.value("[40, 200]") == "[40, 200]")
    #expect(ScenarioScalar.value("[40, 200") == "\"[40, 200\"")
    #expect(ScenarioScalar.value("[40] # no") == "\"[40] # no\"")
    #expect(ScenarioScalar.value("a, b") == "a, b")
  }

  @Test func `a key has quotes where it needs them`() {
    #expect(ScenarioScalar.key("volume@*") == "volume@*")
    #expect(ScenarioScalar.key("*") == "\"*\"")
    #expect(ScenarioScalar.key("a: b") == "\"a: b\"")
  }

  @Test func `a list on lines is put between brackets`() throws {
    let source = SourceText(name: "s", text: "a:\n- 1   # one\n- {b: 'x y', c: [2, \"3, 4\"]}\n")
    let node = try #require(YAMLParser.parse(source).document.root.entries?.first?.value)
    #expect(FlowText.text(node, in: source) == "[1, {b: x y, c: [2, \"3, 4\"]}]")
  }
}
