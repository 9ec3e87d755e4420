// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a draft, or may be: each finding with the place to go to. A pure function and the widget that lists
// its findings. GUI thread.
#pragma once

#include "gui/campaigns/campaigndata.h"

#include <QBoxLayout>
#include <QWidget>

namespace muster::gui {

struct CampaignCheck
{
    enum class Level { Problem, Warning }; ///< with a problem it cannot be sent
    enum class Place { Name, Segment, Vendor, Subject, Text, Html, Settings };

    Level level = Level::Problem;
    QString text;
    Place place = Place::Text;
    qsizetype offset = -1; ///< in the text of that place
    qsizetype length = 0;

    bool operator==(const CampaignCheck &) const = default;
};

/// The tags of all texts of the channel that have no fallback; texts with problems count for nothing.
[[nodiscard]] QStringList tagsWithoutFallback(const Campaign &draft,
                                              const templates::TagCatalogue &tags);

/// Problems first. \a facts may be missing while they are counted.
[[nodiscard]] QList<CampaignCheck> checkCampaign(const Campaign &draft,
                                                 const CampaignChoices &choices,
                                                 const std::optional<AudienceFacts> &facts);
[[nodiscard]] bool canBeSent(const QList<CampaignCheck> &checks);

/// Object names of the lines: "check0", "check1", …
class ChecksView : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksView(QWidget *parent = nullptr);
    void setChecks(const QList<CampaignCheck> &checks);

Q_SIGNALS:
    void placeRequested(const muster::gui::CampaignCheck &check);

private:
    QList<CampaignCheck> m_checks;
    QVBoxLayout *m_lines;
    QWidget *m_list = nullptr;
};

} // namespace muster::gui
