import Testing

@Suite struct ConsultationSettingValidatorTests {
  private static func rules(_ setting: String) -> RulesText {
    RulesText(
      measures: "a: {unit: percent}",
      consultation: "a: {method: plurality, \(setting)}"
    )
  }

  @Test(arguments: [
    ("confidence: 50%", []), ("confidence: 99.9%", []), ("confidence: 49.9%", ["R106"]),
    ("confidence: 99.95%", ["R106"]), ("confidence: 95", ["R106"]), ("confidence: 0.95", ["R106"]),
    ("weighting: {to: age, cap: 1}", []), ("weighting: {to: age, cap: 0.9}", ["R105"]),
    ("weighting: {to: [age, area]}", []), ("weighting: {to: [age, area, age]}", ["R107"]),
  ])
  func `settings lie within what makes sense`(setting: String, codes: [String]) {
    #expect(Self.rules(setting).codes == codes)
  }

  @Test(arguments: [("95", "95%"), ("0.95", "95%"), ("0.5", "50%")])
  func `a confidence without its sign is offered with it`(text: String, cure: String) {
    #expect(Self.rules("confidence: \(text)").report.contains("= write \(cure)\n"))
  }
}
