import Testing

/// Each fixture is one small document of our own and one behaviour.
@Suite struct FixtureTests {
    @Test(arguments: FormatFixtures.all) func format_isRead(_ fixture: Fixture) { fixture.check() }
    @Test(arguments: RecoveryFixtures.all) func illFormedDocument_losesNothing(_ fixture: Fixture) { fixture.check() }
    @Test(arguments: TextFixtures.all) func text_isClean(_ fixture: Fixture) { fixture.check() }
    @Test(arguments: EncodingFixtures.all) func encoding_isFound(_ fixture: Fixture) { fixture.check() }
    @Test(arguments: LinkFixtures.all) func address_isResolved(_ fixture: Fixture) { fixture.check() }
    @Test(arguments: FieldFixtures.all) func field_isRead(_ fixture: Fixture) { fixture.check() }
    @Test(arguments: OtherPayloadFixtures.all) func otherPayload_saysWhatItIs(_ fixture: Fixture) { fixture.check() }
    @Test(arguments: JSONFeedFixtures.all) func jsonFeed_isRead(_ fixture: Fixture) { fixture.check() }
}
