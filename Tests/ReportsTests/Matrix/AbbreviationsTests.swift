import Testing

@testable import Reports

@Suite struct AbbreviationsTests {
  @Test(arguments: [
    (["Very low", "Low", "Medium", "High", "Very high"], ["VL", "L", "M", "H", "VH"]),
    (["Low", "Large"], ["Lo", "La"]),
    (["Level 1", "Level 2", "Level 10"], ["L1", "L2", "L10"]),
    (["Many", "Marked", "Mass"], ["Man", "Mar", "Mas"]),
    (["Marked", "Marvellous"], ["1", "2"]),
    (["Some do", "Some do not ask for it"], ["1", "2"]),
    (["", "High"], ["1", "2"]),
    (["警察", "低"], ["警", "低"]),
    ([], []),
  ])
  func `Names become short and stay apart`(names: [String], texts: [String]) {
    #expect(Abbreviations.texts(names) == texts)
  }
}
