// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingsstore.h"

#include "support/testdatabases.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

class TestSettingsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsValues_data() { test::databaseRows(); }
    void keepsValues();
    void typedSettings_data() { test::databaseRows(); }
    void typedSettings();
    void reportsDamage_data() { test::databaseRows(); }
    void reportsDamage();
};

namespace {

template<typename Use>
auto with(test::TempDatabase &database, Use use)
{
    return test::runNow(*database, Role::Write, [&](Connection &connection) {
        SettingsStore settings(connection);
        return use(settings);
    });
}

} // namespace

void TestSettingsStore::keepsValues()
{
    MUSTER_TEST_DATABASE(database);
    const QString name = u"Greeting · अभिवादन"_s;
    QCOMPARE(*with(database, [&](SettingsStore &s) { return s.get(name); }), std::nullopt);
    for (const QString &value : {u"नमस्ते, \"you\"; it's"_s, u""_s, QString(100'000, u'x')}) {
        MUSTER_VERIFY_OK(with(database, [&](SettingsStore &s) { return s.set(name, value); }));
        QCOMPARE(*with(database, [&](SettingsStore &s) { return s.get(name); }),
                 std::optional<QString>(value));
    }
    const auto all = with(database, [](SettingsStore &s) { return s.all(); });
    QVERIFY(all->contains(name));
    QVERIFY(all->contains(SettingName::WorkspaceKey));
}

void TestSettingsStore::typedSettings()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(with(database, [](SettingsStore &s) { return s.setName(u" Bazaar "_s); }));
    MUSTER_VERIFY_OK(with(database, [](SettingsStore &s) { return s.setCurrency(u"JPY"_s); }));
    MUSTER_VERIFY_OK(
            with(database, [](SettingsStore &s) { return s.setTimeZone("Europe/Berlin"); }));
    const auto workspace = with(database, [](SettingsStore &s) { return s.workspace(); });
    MUSTER_VERIFY_OK(workspace);
    QCOMPARE(workspace->name, u"Bazaar"_s);
    QCOMPARE(workspace->currency, (Currency{u"JPY"_s, 0}));
    QCOMPARE(workspace->timeZone, QTimeZone("Europe/Berlin"));
    QCOMPARE(workspace->key.size(), 32);
    const auto currency = with(database, [](SettingsStore &s) { return s.setCurrency(u"XQQ"_s); });
    QVERIFY(!currency);
    const auto zone =
            with(database, [](SettingsStore &s) { return s.setTimeZone("Mars/Olympus"); });
    QVERIFY(!zone);
    QCOMPARE(zone.error().code, ErrorCode::InvalidInput);
    // A refused value leaves the old one.
    QCOMPARE(*with(database, [](SettingsStore &s) { return s.workspace(); }), *workspace);
}

void TestSettingsStore::reportsDamage()
{
    MUSTER_TEST_DATABASE(database);
    for (const QString &key : {u""_s, u"not base64!"_s, u"c2hvcnQ="_s}) {
        MUSTER_VERIFY_OK(with(
                database, [&](SettingsStore &s) { return s.set(SettingName::WorkspaceKey, key); }));
        const auto workspace = with(database, [](SettingsStore &s) { return s.workspace(); });
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().place, SettingName::WorkspaceKey);
        QVERIFY(!workspace.error().remedy.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
