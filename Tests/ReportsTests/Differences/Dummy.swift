import Testing
@Suite struct DummyTests {}
