import Diagnostics
import PlainYAML
import Testing

@testable import Precedence

@Suite struct RecordTreeTests {
  private func value(_ text: String) -> (canonical: String, report: String) {
    let (yaml, _) = YAMLParser.parse(SourceText(name: "r.json", text: text))
    var reader = StrictReader(source: yaml.source)
    let canonical = RecordTree.value(yaml.root, &reader).canonical
    return (canonical, FindingRenderer().text(reader.findings))
  }

  @Test func `every kind of value is read`() {
    let (canonical, report) = value(#"{"a": [1, -2.5e3, true, false, null, "x", [], {}]}"#)
    #expect(canonical == #"{"a":[1,-2500,true,false,null,"x",[],{}]}"#)
    #expect(report == "")
  }

  @Test func `what YAML takes and JSON does not is found`() {
    #expect(
      value("{\"a\": b}").report == """
        error[V007]: 'b' is no JSON
          r.json:1:7
           |
         1 | {"a": b}
           |       ^
           = texts stand in double quotes

        """
    )
    #expect(value("{\"a\": 'b'}").report.contains("'b' is no JSON"))
    #expect(value("{\"a\": 010}").report.contains("'010' is no JSON"))
    #expect(value("{\"a\": }").report.contains("error[V007]: a value is missing here"))
  }

  @Test func `members are found by their keys`() {
    let value = JSONValue.object([("a", .integer(1)), ("b", .null)])
    #expect(value["a"]?.canonical == "1")
    #expect(value["c"] == nil)
    #expect(JSONValue.null["a"] == nil)
  }
}
