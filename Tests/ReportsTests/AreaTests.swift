import Testing

@testable import Precedence
@testable import Reports

@Suite struct AreaTests {
  private func areas(_ named: (String?, String)...) -> [Area] {
    Area.all(named.map { SampleResult.assessment(name: $0.1, area: $0.0) })
  }

  @Test func theAreaIsTheTitle() {
    let areas = areas(("North", "Forum"), ("South", "Forum"))
    #expect(areas.map(\.title) == ["North", "South"])
    #expect(areas.map(\.subtitle) == ["Forum", "Forum"])
  }

  @Test func withoutAnAreaTheNameIs() {
    let areas = areas((nil, "Forum"), ("South", "Test rules"))
    #expect(areas.map(\.title) == ["Forum", "South"])
    #expect(areas.map(\.subtitle) == [nil, nil])
  }

  @Test func noTwoHaveTheSameTitle() {
    let areas = areas(
      ("North", "Themes"),
      ("North", "Streets"),
      ("South", "Themes"),
      ("South", "Themes"),
      (nil, "Old"),
      (nil, "Old")
    )
    #expect(
      areas.map(\.title) == [
        "North: Themes", "North: Streets", "South: Themes (1)", "South: Themes (2)", "Old (1)",
        "Old (2)",
      ]
    )
    #expect(areas.allSatisfy { $0.subtitle == nil })
  }
}
