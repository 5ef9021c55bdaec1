import Diagnostics
import PlainYAML
import Testing

@Suite struct StrictMappingTests {
  private enum Key: String, CaseIterable, Sendable {
    case name
    case weight
    case of
    case words
  }

  private struct Reading {
    var name: Field<String> = .absent
    var weight: Field<Int> = .absent
    var of: Field<String> = .absent
    var words: Field<[Located<String>]> = .absent
    var report = ""
  }

  private static func read(_ text: String) -> Reading {
    let source = SourceText(name: "a.yaml", text: text)
    let (yaml, damage) = YAMLParser.parse(source)
    var reader = StrictReader(source: source, damage: damage)
    var reading = Reading()
    if let keys = StrictMapping<Key>(yaml.root, "the thing", reader: &reader) {
      reading.name = keys.text(.name, isRequired: true, hint: "write 'name: A'", &reader)
      reading.weight = keys.wholeNumber(.weight, in: 0...9, &reader)
      reading.of = keys.text(.of, isRequired: true, &reader)
      reading.words = keys.texts(.words, &reader)
    }
    reading.report = FindingRenderer().text(reader.findings)
    return reading
  }

  @Test func `known keys are read, the author's own passed over`() {
    let reading = Self.read("name: A\nof: b\nx-mine: {anything: [1]}\nwords: one\n")
    #expect(reading.name.value == "A")
    #expect(reading.of.value == "b")
    #expect(reading.words.value?.map(\.value) == ["one"])
    #expect(reading.weight.isAbsent)
    #expect(reading.report == "")
  }

  @Test func `what follows a comma between braces is probably cut off a value`() {
    #expect(
      Self.read("{of: b, name: upset, or loses money}").report == """
        error[Y101]: unknown key 'or loses money' in the thing
          a.yaml:1:22
           |
         1 | {of: b, name: upset, or loses money}
           |                      ^^^^^^^^^^^^^^
           = inside { } a comma ends the value: put the value in quotes, or write the keys on lines of their own
           = its keys are name, weight, of, words

        """
    )
    for text in ["{or loses money, of: b, name: A}", "{of: b, name: A, or loses: money}"] {
      #expect(!Self.read(text).report.contains("comma"), "\(text)")
    }
    #expect(!Self.read("of: b\nname: A\nor loses money:\n").report.contains("comma"))
    #expect(Self.read("{of: b, name: A, wrods}").report.contains("did you mean 'words'?"))
  }

  @Test func `names beside the keys are read as written or as probably meant`() {
    let source = SourceText(name: "a.yaml", text: "name: A\ncrimes: [x]\nfirse: [y]\nother: 1\n")
    var reader = StrictReader(source: source)
    let root = YAMLParser.parse(source).document.root
    let names = ["crimes", "fires"]
    let keys = StrictMapping<Key>(root, "the thing", names: names, reader: &reader)
    #expect(keys?.named.map(\.name) == ["crimes", "fires"])
    #expect(keys?.named.map(\.entry.key.text) == ["crimes", "firse"])
    let report = FindingRenderer().text(reader.findings)
    #expect(report.contains("= did you mean 'fires'?"))
    #expect(report.contains("= its keys are name, weight, of, words, crimes, fires"))
    #expect(reader.findings.sorted.count == 2)
  }

  @Test func `any key may be a name where the names are not known`() {
    let source = SourceText(name: "a.yaml", text: "name: A\nanything: [x]\n")
    var reader = StrictReader(source: source)
    let root = YAMLParser.parse(source).document.root
    let keys = StrictMapping<Key>(root, "the thing", names: nil, reader: &reader)
    #expect(keys?.named.map(\.name) == ["anything"])
    #expect(reader.findings.isEmpty)
  }

  @Test func `an unknown key gets the nearest one and the list`() {
    let reading = Self.read("name: A\nof: b\nwieght: 3\n")
    #expect(
      reading.report == """
        error[Y101]: unknown key 'wieght' in the thing
          a.yaml:3:1
           |
         3 | wieght: 3
           | ^^^^^^
           = did you mean 'weight'?
           = its keys are name, weight, of, words

        """
    )
    #expect(reading.weight.value == 3)
  }

  @Test func `a misspelt required key is not called missing as well`() {
    let reading = Self.read("nam: A\nof: b\n")
    #expect(reading.report.contains("unknown key 'nam'"))
    #expect(!reading.report.contains("lacks"))
    #expect(reading.name.isUnreadable)
  }

  @Test func `a missing key is told at the mapping`() {
    #expect(
      Self.read("of: b").report == """
        error[Y102]: the thing lacks the key 'name'
          a.yaml:1:1
           |
         1 | of: b
           | ^
           = write 'name: A'

        """
    )
  }

  @Test func `a key without a value is told at the key`() {
    let reading = Self.read("name:\nof: b\n")
    #expect(
      reading.report == """
        error[Y104]: 'name' has no value
          a.yaml:1:1
           |
         1 | name:
           | ^^^^
           = write one behind the colon, or below and indented further; or delete the key

        """
    )
    #expect(reading.name.isUnreadable)
  }

  @Test func `all mistakes of a mapping are told at once`() {
    let reading = Self.read("weight: 12\nwords: [a, {b: 1}]\nfoo: 1\n")
    let codes = reading.report.split(separator: "\n").filter { $0.hasPrefix("error") }.map {
      $0.prefix(11)
    }
    #expect(
      codes.sorted() == ["error[Y101]", "error[Y102]", "error[Y102]", "error[Y103]", "error[Y106]"]
    )
  }

  @Test func `what is no mapping`() {
    #expect(
      Self.read("- a").report.hasPrefix(
        "error[Y103]: the thing should be a mapping, found a list\n"
      )
    )
    #expect(
      Self.read("a").report.hasPrefix(
        "error[Y103]: the thing should be a mapping, found the text 'a'\n"
      )
    )
    #expect(Self.read("").report.hasPrefix("error[Y104]: the thing has nothing in it\n"))
  }

  @Test func `where the YAML reader lost something, nothing is called missing`() {
    let reading = Self.read("weight: 3\nname: {a: 1\n")
    #expect(reading.report == "")
    #expect(reading.name.isUnreadable)
    #expect(reading.of.isUnreadable)
    #expect(reading.weight.value == 3)
  }

  @Test func `a list of which the YAML reader lost a part does not count as read`() {
    let reading = Self.read("name: A\nof: b\nwords:\n  - a\n  - 'b\nweight: 3\n")
    #expect(reading.words.isUnreadable)
  }
}
