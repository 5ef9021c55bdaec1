import Testing

@testable import Robustness

@Suite struct FitModelTests {
  private func model() throws -> FitModel {
    try NestedSample().model([["a"], ["b"], ["c"]])
  }

  @Test func `the difference of two candidates is a line in what terms weigh in the whole`() throws
  {
    // a 80, 20, 50 and b 40, 60, 10 in hundredths: 0.4 x - 0.4 y + 0.4 z. The unknown of the pair
    // itself adds nothing, its terms stand for it.
    let found = try model().comparison((0, 0), (1, 0), beforeRating: false)
    guard case .open(let form) = found else {
      Issue.record("the weights should decide")
      return
    }
    let expected = [0.4, -0.4, 0, 0.4]
    #expect(zip(form.coefficients, expected).allSatisfy { ($0 - $1).magnitude < 1e-12 })
    #expect(form.constant == 0)
  }

  @Test func `neighbours and pairs`() throws {
    let model = try NestedSample().model([["a"], ["b", "c"]])
    #expect(model.neighbours.map(\.isLevel) == [false, true])
    #expect(model.pairs.count == 3)
    #expect(
      model.named(model.pairs[2]) == OrderStatement(ahead: "b", behind: "c", isLevel: true)
    )
  }

  @Test func `a measure behind the number decides where the numbers are level`() throws {
    var sample = NestedSample()
    sample.groups = sample.groups.replacing("by: [risk]", with: "by: [risk], ties: [x]")
    sample.rows = "id,x,y,z,judged\na,80,20,50,3\nb,80,20,50,3\nc,90,20,50,3\n"
    let model = try sample.model([["a"], ["b"], ["c"]])
    #expect(model.comparison((0, 0), (1, 0), beforeRating: false) == .level)
    #expect(model.levelling((0, 0), (1, 0)) == [])
    #expect(model.levelling((0, 0), (2, 0)) == nil)
  }
}
