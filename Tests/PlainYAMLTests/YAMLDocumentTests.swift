import PlainYAML
import Testing

@Suite struct YAMLDocumentTests {
  @Test(arguments: SpecimenFiles.all)
  func tokensTileTheFile(text: String) {
    var end = 0
    for token in document(text).tokens {
      #expect(token.range.lowerBound == end)
      end = token.range.upperBound
    }
    #expect(end == text.utf8.count)
  }

  @Test func anEmptyFileIsAnAbsentScalar() {
    let document = document("")
    #expect(document.root.isAbsent)
    #expect(document.tokens.isEmpty)
  }
}
