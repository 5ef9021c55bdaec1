import Diagnostics
import PlainYAML

@testable import RulesFile

/// One piece of YAML, read by one section's reader.
struct SectionSample {
  let source: SourceText
  private let root: YAMLNode

  init(_ text: String) {
    source = SourceText(name: "rules.yaml", text: text)
    root = YAMLParser.parse(source).document.root
  }

  /// The first entry, read as a section.
  func read<Section>(
    _ make: (YAMLEntry, inout StrictReader) -> Section?
  ) -> (section: Section?, report: String) {
    var reader = StrictReader(source: source)
    let section = root.entries?.first.flatMap { make($0, &reader) }
    return (section, FindingRenderer().text(reader.findings))
  }

  /// The whole value, read as a section.
  func readValue<Value>(
    _ make: (YAMLNode, inout StrictReader) -> Value?
  ) -> (value: Value?, report: String) {
    var reader = StrictReader(source: source)
    let value = make(root, &reader)
    return (value, FindingRenderer().text(reader.findings))
  }
}
