import Testing

@testable import RulesFile

/// The 75 expressions of level 2 of the DMN Technology Compatibility Kit
/// (https://github.com/dmn-tck/tck, commit 0dbcaf9b).
///
/// The file is not part of this project; the environment variable `PRECEDENCE_FEEL_CASES` names the
/// folder that holds `feel-level2-expressions.json`. Elsewhere the suite is skipped.
@Suite(
  .enabled(
    if: FEELCase.folder != nil,
    "PRECEDENCE_FEEL_CASES does not name the folder with the DMN kit's cases"
  )
)
struct FEELConformanceTests {
  @Test func allCasesAreRead() {
    #expect(FEELCase.all.count == 75)
  }

  @Test(arguments: FEELCase.all)
  func agrees(_ test: FEELCase) {
    let value = FEELAdapter(test).value
    #expect(value.agrees(with: test.expected), "\(value), not \(test.expected)")
  }

  @Test func onlyTheDivisionByAConstantZeroIsNullByFinding() {
    let byFinding = FEELCase.all.filter { FEELAdapter($0).isNullByFinding }.map(\.id)
    #expect(byFinding == ["0105-feel-math/016"])
  }
}
