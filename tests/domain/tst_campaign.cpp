// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

// The whole table, written down a second time: what is not listed does not apply.
const QMap<CampaignStep, QMap<CampaignState, CampaignState>> table{
        {CampaignStep::Schedule, {{CampaignState::Draft, CampaignState::Scheduled}}},
        {CampaignStep::Unschedule, {{CampaignState::Scheduled, CampaignState::Draft}}},
        {CampaignStep::Hold, {{CampaignState::Scheduled, CampaignState::Draft}}},
        {CampaignStep::Launch,
         {{CampaignState::Draft, CampaignState::Running},
          {CampaignState::Scheduled, CampaignState::Running}}},
        {CampaignStep::Pause, {{CampaignState::Running, CampaignState::Paused}}},
        {CampaignStep::Resume, {{CampaignState::Paused, CampaignState::Running}}},
        {CampaignStep::Cancel,
         {{CampaignState::Running, CampaignState::Cancelled},
          {CampaignState::Paused, CampaignState::Cancelled}}},
        {CampaignStep::Complete, {{CampaignState::Running, CampaignState::Completed}}},
        {CampaignStep::Reopen, {{CampaignState::Completed, CampaignState::Running}}},
};

} // namespace

class TestCampaign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepInEveryState()
    {
        QCOMPARE(allCampaignSteps().size(), table.size());
        for (const CampaignStep step : allCampaignSteps()) {
            for (const CampaignState state : allCampaignStates()) {
                const auto &row = table[step];
                const std::optional<CampaignState> expected =
                        row.contains(state) ? std::optional(row[state]) : std::nullopt;
                QCOMPARE(afterStep(state, step), expected);
            }
        }
    }

    void aCancelledCampaignStaysCancelled()
    {
        for (const CampaignStep step : allCampaignSteps())
            QVERIFY(!afterStep(CampaignState::Cancelled, step));
    }

    void onlyWhatIsStillScheduledBecomesADraftAgain()
    {
        for (const CampaignState state : allCampaignStates()) {
            for (const CampaignStep step : allCampaignSteps())
                QVERIFY(state == CampaignState::Scheduled ||
                        afterStep(state, step) != std::optional(CampaignState::Draft));
        }
    }

    void namesAndNumbersAreStable()
    {
        QStringList names;
        QList<int> numbers;
        for (const CampaignState state : allCampaignStates()) {
            names.append(campaignStateName(state));
            numbers.append(static_cast<int>(state));
        }
        QCOMPARE(names, (QStringList{u"draft"_s, u"running"_s, u"paused"_s, u"completed"_s,
                                     u"cancelled"_s, u"scheduled"_s}));
        QCOMPARE(numbers, (QList<int>{1, 2, 3, 4, 5, 6}));
    }
};

QTEST_APPLESS_MAIN(TestCampaign)
#include "tst_campaign.moc"
