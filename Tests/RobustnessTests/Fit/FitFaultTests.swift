import Testing

@testable import Robustness

struct FitFaultTests {
  @Test func `a fault reads as its sentence`() {
    #expect("\(FitFault("name fewer of them"))" == "name fewer of them")
  }
}
