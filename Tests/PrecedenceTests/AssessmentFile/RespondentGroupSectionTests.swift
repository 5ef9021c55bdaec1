import Consultation
import Diagnostics
import PlainYAML
import Precedence
import Testing

@Suite struct RespondentGroupSectionTests {
  private static func read(
    _ text: String
  ) -> (section: RespondentGroupSection?, codes: [String], report: String) {
    let head = "format: 1\nname: n\nrules: r\ncandidates: []\nconsultation: {concern: {groups: "
    let source = SourceText(name: "a.yaml", text: head + "{public: \(text)}}}\n")
    let (yaml, problems) = YAMLParser.parse(source)
    var findings = problems
    let document = AssessmentDocument.read(yaml, findings: &findings)
    return (
      document?.consultations.first?.groups.first, findings.sorted.map(\.code.rawValue),
      FindingRenderer().text(findings)
    )
  }

  @Test func `every key of answers on a scale is read`() throws {
    let read = Self.read(
      """
      {file: f.csv, form: scores, scale: [No, A little, Yes], weight: w, only: {group: public},
        mode: online, sample: self-selected, population: 148452,
        margins: {age: {16-34: 75, 35+: 120.5}}}
      """
    )
    #expect(read.report == "")
    let section = try #require(read.section)
    #expect(section.file.value == "f.csv")
    #expect(section.form.value == .scores)
    #expect(section.scale.value?.map(\.value) == ["No", "A little", "Yes"])
    #expect(section.weight.value == "w")
    #expect(section.filter.value?.column.value == "group")
    #expect(section.filter.value?.entry.value == "public")
    #expect(section.mode.value == "online")
    #expect(section.sample.value == .selfSelected)
    #expect(section.population.value == 148_452)
    let margin = try #require(section.margins.value?.first)
    #expect(margin.name.value == "age")
    #expect(margin.counts.map(\.category.value) == ["16-34", "35+"])
    #expect(margin.counts.map(\.count.value) == [75, 120.5])
  }

  @Test func `a step of the scale stands there once`() {
    let read = Self.read("{file: f, form: scores, scale: [No, A little, a Little, Yes]}")
    #expect(read.codes == ["A043"])
    #expect(read.report.contains("error[A043]: 'a Little' stands in 'scale' twice\n"))
    #expect(
      read.report.contains("= write each step once, the lowest first; capitals make no difference")
    )
  }

  @Test func `a published order needs both columns, and says which`() {
    let read = Self.read("{file: f, form: places}")
    #expect(read.codes == ["Y102", "Y102"])
    #expect(
      read.report.contains("= write 'id: ' and the header of the column that names the options")
    )
    #expect(
      read.report.contains("= write 'place: ' and the header of the column with their places")
    )
  }

  @Test(arguments: [
    "{file: f, form: ranks, shared ranks: no}", "{file: f, form: order, order: preferences}",
    "{file: f, form: ticks}", "{file: f, form: scores, steps: 5}",
    "{file: f, form: places, id: id, place: rank}", "{file: f, form: preflib}",
    "{file: f, form: blt}",
  ])
  func `every form is complete with its keys and without others`(text: String) {
    #expect(Self.read(text).codes.isEmpty)
    #expect(Self.read(text.changing("file: f", to: "file: f, fiel: g")).codes.contains("Y101"))
  }

  @Test(arguments: [
    ("{form: ranks}", ["Y102"]), ("{file: f}", ["Y102"]), ("{file: f, form: rank}", ["Y107"]),
    ("{file: f, form: places}", ["Y102", "Y102"]), ("{file: f, form: ticks, order: o}", ["A043"]),
    ("{file: f, form: blt, weight: w, only: {a: b}}", ["A043", "A043"]),
    ("{file: f, form: places, id: i, place: p, margins: {a: {b: 1}}}", ["A043"]),
    ("{file: f, form: scores}", ["A043"]),
    ("{file: f, form: scores, steps: 5, scale: [a, b]}", ["A043"]),
    ("{file: f, form: scores, steps: 1}", ["Y106"]),
    ("{file: f, form: ranks, only: {a: b, c: d}}", ["Y103"]),
    ("{file: f, form: ranks, margins: {age: 5}}", ["Y103"]),
    ("{file: f, form: ranks, margins: {age: {young: some}}}", ["Y105"]),
    ("{file: f, form: ranks, population: 0}", ["Y106"]),
    ("{file: f, form: ranks, sample: chosen}", ["Y107"]),
    ("{file: f, form: ranks, shared ranks: never}", ["Y107"]),
  ])
  func `what does not fit the form is one finding`(text: String, codes: [String]) {
    #expect(Self.read(text).codes == codes)
  }

  @Test func `a key of another form is told with the keys that there are`() {
    #expect(
      Self.read("{file: f, form: ticks, order: o}").report == """
        error[A043]: 'order' means nothing for ballots of the form 'ticks'
          a.yaml:5:66
           |
         5 | consultation: {concern: {groups: {public: {file: f, form: ticks, order: o}}}}
           |                                                                  ^^^^^
           = its keys are file, form, about, weight, only, mode, sample, population, margins

        """
    )
  }
}
