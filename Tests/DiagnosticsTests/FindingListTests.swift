import Diagnostics
import Testing

@Suite struct FindingListTests {
  @Test func anEmptyListHasNothingToReport() {
    let list = FindingList()
    #expect(list.isEmpty)
    #expect(!list.hasErrors)
    #expect(list.sorted.isEmpty)
    #expect(list.uncounted == 0)
  }

  @Test func findingsAreSortedByPlaceAndShownOnce() {
    let text = "a: b\nc: d\n"
    let source = SourceText(name: "rules.yaml", text: text)
    let offsets = [8, 0, 5, 3, 0, 8]
    let list = FindingList(
      offsets.map { Finding("T001", .note, "x", at: source.location(of: $0..<($0 + 1))) }
    )
    #expect(
      list.sorted.compactMap { $0.location?.description }
        == ["rules.yaml:1:1", "rules.yaml:1:4", "rules.yaml:2:1", "rules.yaml:2:4"]
    )
  }

  @Test(arguments: Finding.Severity.allCases)
  func onlyAnErrorMakesAListWithErrors(severity: Finding.Severity) {
    let list = FindingList([Finding("T001", severity, "x", at: nil)])
    #expect(list.hasErrors == (severity == .error))
    #expect(!list.isEmpty)
  }

  @Test func theRestIsCountedWhenTheListIsFull() {
    let list = FindingList((0..<1500).map { warning($0) })
    #expect(list.sorted.count == FindingList.limit)
    #expect(list.uncounted == 500)
    #expect(!list.hasErrors)
  }

  @Test func aFullListMakesRoomForErrors() {
    var list = FindingList((0..<1200).map { warning($0) })
    list.append(Finding("T002", .error, "the reason", at: nil))
    #expect(list.hasErrors)
    #expect(list.sorted.first?.message == "the reason")
    #expect(list.sorted.count == FindingList.limit)
    #expect(list.uncounted == 201)
  }

  @Test func aListFullOfErrorsOnlyCounts() {
    var list = FindingList(
      (0..<FindingList.limit).map { Finding("T001", .error, "error \($0)", at: nil) }
    )
    list.append(Finding("T002", .error, "one more", at: nil))
    list.append(warning(1))
    #expect(list.uncounted == 2)
    #expect(list.sorted.count == FindingList.limit)
    #expect(!list.sorted.contains { $0.code == "T002" })
  }

  @Test func anotherListIsTakenOverWithItsCount() {
    var list = FindingList([warning(1)])
    var other = FindingList((0..<1001).map { warning($0) })
    other.append(Finding("T002", .error, "the reason", at: nil))
    list.append(contentsOf: other)
    #expect(list.hasErrors)
    #expect(
      list.sorted.count + list.uncounted == 1003 - 1,
      "warning 1 is in both lists, shown once"
    )
    #expect(list.sorted.contains { $0.code == "T002" })
  }

  private func warning(_ number: Int) -> Finding {
    Finding("T001", .warning, "warning \(number)", at: nil)
  }
}
