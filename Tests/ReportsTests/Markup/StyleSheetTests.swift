import Testing

@testable import Reports

@Suite struct StyleSheetTests {
  /// The hash of `body{}` is what `printf 'body{}' | openssl dgst -sha256 -binary | base64` prints.
  @Test func theHashIsOfTheTextAsItStands() {
    #expect(StyleSheet(["body{}"]).hash == "sha256-fJgEClQWV1hGkK4qHMO0KotTsVnMYMXTq7/suurGyUo=")
  }

  @Test func nothingInItEndsTheElement() {
    #expect(
      StyleSheet(["a::after { content: '</style>' }"]).text == "a::after { content: '/style>' }"
    )
  }

  @Test func lineBreaksAreThoseThatABrowserReads() {
    #expect(StyleSheet(["a {}\r\nb {}", "c {}"]).text == "a {}\nb {}\nc {}")
  }
}
