import Testing

@Suite struct ConsultationGroupValidatorTests {
  private static func codes(_ groups: String) -> [String] {
    RulesText(
      measures: "a: {unit: percent}",
      consultation: "a: {method: plurality, groups: {\(groups)}}"
    ).codes
  }

  @Test(arguments: [
    ("public: 60, forum: 40", []), ("public: 0.6", []), ("public: -1, forum: 1", ["R020"]),
    ("public: 0, forum: 0", ["R021"]), ("public: 1, forum: 0", ["R023"]),
    ("public: 1e308, forum: 1e308", ["R025"]), ("public: many, forum: 0", ["Y105"]),
  ])
  func `shares are weights`(groups: String, codes: [String]) {
    #expect(Self.codes(groups) == codes)
  }
}
