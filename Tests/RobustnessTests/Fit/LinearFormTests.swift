import Testing

@testable import Robustness

@Suite struct LinearFormTests {
  private let form = LinearForm(coefficients: [2, -1], constant: 3)

  @Test func `forms are added, taken away and multiplied term by term`() {
    #expect(form.value(at: [1, 4]) == 1)
    #expect((form + form).value(at: [1, 4]) == 2)
    #expect((form - form).isZero)
    #expect((form * -2).constant == -6)
  }

  @Test func `one unknown, or the number alone where there is none`() {
    #expect(LinearForm.unknown(1, times: 5, of: 2).value(at: [9, 2]) == 10)
    #expect(LinearForm.unknown(nil, times: 5, of: 2).value(at: [9, 2]) == 5)
  }

  @Test func `what is 0 but for rounding becomes 0`() {
    let noise = LinearForm(coefficients: [1e-14, 0.5], constant: -1e-13)
    #expect(noise.cleaned(scale: 1) == LinearForm(coefficients: [0, 0.5], constant: 0))
    #expect(noise.magnitude == 0.5)
  }
}
