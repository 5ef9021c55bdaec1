import PlainYAML
import Testing

@Suite struct FieldTests {
  @Test func `absent, unreadable and given are told apart`() {
    let fields: [Field<Int>] = [.absent, .unreadable(1..<2), .given(Located(5, at: 3..<4))]
    #expect(fields.map(\.value) == [nil, nil, 5])
    #expect(fields.map(\.range) == [nil, 1..<2, 3..<4])
    #expect(fields.map(\.isAbsent) == [true, false, false])
    #expect(fields.map(\.isUnreadable) == [false, true, false])
    #expect(fields.map { $0.map(String.init).value } == [nil, nil, "5"])
    #expect(fields.map { $0.map(String.init).range } == fields.map(\.range))
  }
}
