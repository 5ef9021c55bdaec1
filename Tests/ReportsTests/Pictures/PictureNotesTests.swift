import Testing

@testable import Reports

@Suite struct PictureNotesTests {
  @Test func everyNoteBeginsALine() {
    let notes = PictureNotes(["one", "two"], width: 500)
    #expect(notes.height == 28)
    let picture = PictureStack(width: 500, parts: [notes]).picture(id: "n", title: "", summary: "")
    #expect(PictureReading(picture).texts.map(\.string) == ["one", "two"])
    #expect(PictureNotes([], width: 500).height == 0)
  }
}
