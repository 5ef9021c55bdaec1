import Diagnostics
import RulesFile
import Testing

@testable import Precedence

@Suite struct MeasureWordingTests {
  @Test(arguments: [
    (1.94, "percent", "1.9 points"), (1, "percent", "1 point"), (12, "crimes", "12 crimes"),
    (0.25, "number", "0.25"), (3, "", "3"), (1350, "pounds", "£1,350"), (0.5, "pounds", "£0.50"),
  ])
  func `a difference has the words of its unit`(value: Double, unit: String, text: String) {
    #expect(MeasureWording.difference(value, unit: unit) == text)
  }

  @Test(arguments: [
    ("crimes", "2122", "2,122 crimes"), ("days per crime", "0.5", "0.5 days per crime"),
    ("percent", "-38.3018", "-38.3%"), ("pounds", "1350", "£1,350"), ("number", "0.62", "0.62"),
  ])
  func `a value has its unit as the rules write it`(unit: String, value: String, text: String)
    throws
  {
    let rules = """
      format: 1
      name: One measure
      measures: {m: {unit: \(unit)}}
      criteria: {m: {cuts: [5]}}
      groups: {g: {of: {m: 1}}}
      ranking: {by: [g]}
      """
    let result = try Sample.ranked("id,m\na,\(value)\n", rules: rules)
    #expect(result.ranking.first?.measures.first?.text == text)
  }

  @Test(arguments: ["days per crime", "percent", "pounds", "number", "level", "yes/no"])
  func `a unit is the word of the rules`(unit: String) throws {
    let levels = unit == "level" ? ", of: 2" : ""
    let rules = """
      format: 1
      name: One measure
      measures: {m: {unit: \(unit)\(levels)}, n: {unit: number}}
      criteria: {n: {cuts: [5]}}
      groups: {g: {of: {n: 1}}}
      ranking: {by: [g]}
      """
    let source = SourceText(name: "rules.yaml", text: rules)
    let read = try #require(Rules.read(source).value)
    #expect(read.checked.names.measures.first?.unitWord == unit)
  }
}
