import Testing

@testable import RulesFile

@Suite struct ConsultationMethodNameTests {
  private static let names = [
    "borda", "copeland", "kemeny", "schulze", "ranked pairs", "instant runoff", "plurality",
    "top 1 share", "top 200 share", "approval", "mean rank", "median rank", "net concern",
    "top two",
  ]

  @Test(arguments: names)
  func `every method has its name`(name: String) {
    #expect(ConsultationMethodName(text: name)?.text == name)
  }

  @Test(arguments: [
    "", "Borda", "top N share", "top 0 share", "top 201 share", "top 03 share", "top -1 share",
    "top 99999999999999999999 share", "top  share", "top three share", "top 3", "ranked-pairs",
  ])
  func `nothing else is a method`(text: String) {
    #expect(ConsultationMethodName(text: text) == nil)
  }

  @Test(arguments: names)
  func `every method can become its default and every place score`(name: String) throws {
    let method = try #require(ConsultationMethodName(text: name))
    #expect(method.canBecome(method.defaultBecomes))
    for score in [ConsultationSection.Becomes.place, .rankSum, .equalSteps, .reciprocal] {
      #expect(method.canBecome(score))
    }
    #expect(method.canBecome(.points) == method.isBorda)
  }

  @Test(arguments: [
    ("bordda", "borda"), ("top 5 shares", "top 5 share"), ("Kemeny", "kemeny"),
    ("top-3-share", "top 3 share"),
  ])
  func `the nearest name is offered`(text: String, name: String) {
    #expect(ConsultationMethodName.nearest(to: text) == name)
  }
}
