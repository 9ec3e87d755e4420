// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/connectdialog.h"

#include "gui/foundation/focuskeeper.h"
#include "gui/foundation/shortcuts.h"
#include "gui/theme/theme.h"
#include "gui/widgets/capitalised.h"
#include "gui/widgets/formrows.h"
#include "storage/migration.h"
#include "support/try.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

using storage::DatabaseUrl;
using storage::Dialect;

constexpr int postgresqlPort = 5432;
constexpr int mysqlPort = 3306;

int standardPort(Dialect dialect)
{
    return dialect == Dialect::Mysql ? mysqlPort : postgresqlPort;
}

/// What was found there, in words; changes nothing.
Result<QString> tryConnection(const DatabaseUrl &url)
{
    MUSTER_TRY_ASSIGN(auto database, storage::Database::open(url));
    const auto job = [](storage::Connection &connection) {
        return storage::currentVersion(connection);
    };
    MUSTER_TRY_ASSIGN(const int version, database->run(storage::Role::Read, job).takeResult());
    return version == 0 ? ConnectDialog::tr(
                                  "The connection works. The database is empty: connecting makes a "
                                  "new workspace in it.")
                        : ConnectDialog::tr("The connection works, and there is a workspace.");
}

} // namespace

ConnectDialog::ConnectDialog(const DatabaseUrl &url, QWidget *parent)
    : QDialog(parent)
    , m_kind(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_database(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("Keep the &password among this computer’s secrets"), this))
    , m_result(new QLabel(this))
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connect to a server"));
    auto *title = new QLabel(tr("Connect to your team’s workspace"), this);
    setLook(title, Look::Heading);
    auto *hint = new QLabel(tr("Whoever looks after the server can tell you these."), this);
    setLook(hint, Look::Muted);
    m_result->setObjectName(u"connectResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    column->setSpacing(Space::m);
    column->addWidget(title);
    column->addWidget(hint);
    makeFields(url);
    column->addWidget(m_result);
    makeButtons();
    setMinimumWidth(480);
    new FocusKeeper(this);
    check();
}

void ConnectDialog::makeFields(const DatabaseUrl &url)
{
    const Dialect dialect = url.dialect == Dialect::Mysql ? Dialect::Mysql : Dialect::Postgresql;
    m_kind->addItem(u"PostgreSQL"_s, QVariant::fromValue(int(Dialect::Postgresql)));
    m_kind->addItem(tr("MySQL or MariaDB"), QVariant::fromValue(int(Dialect::Mysql)));
    m_kind->setCurrentIndex(dialect == Dialect::Mysql ? 1 : 0);
    m_host->setText(url.host);
    m_host->setPlaceholderText(u"db.example.com"_s);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(url.port > 0 ? url.port : standardPort(dialect));
    m_database->setText(url.database);
    m_user->setText(url.user);
    m_password->setText(url.password);
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setChecked(true);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(Space::s);
    form->setHorizontalSpacing(Space::l);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto add = [form](const char *name, const QString &text, QWidget *field) {
        field->setObjectName(QLatin1StringView(name));
        field->setAccessibleName(withoutMnemonic(text));
        form->addRow(text, field);
    };
    add("kind", tr("&Kind"), m_kind);
    add("host", tr("&Host"), m_host);
    add("port", tr("P&ort"), m_port);
    add("database", tr("&Database"), m_database);
    add("user", tr("&User"), m_user);
    add("password", tr("Pass&word"), m_password);
    m_keep->setObjectName(u"keepPassword"_s);
    m_keep->setAccessibleName(withoutMnemonic(m_keep->text()));
    addUnlabelledRow(form, m_keep);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const auto chosen = Dialect(m_kind->currentData().toInt());
        if (m_port->value() == postgresqlPort || m_port->value() == mysqlPort)
            m_port->setValue(standardPort(chosen));
        check();
    });
    for (QLineEdit *field : {m_host, m_database, m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::check);
    connect(m_port, &QSpinBox::valueChanged, this, &ConnectDialog::check);
}

void ConnectDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_test = buttons->addButton(tr("&Test the connection"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(u"testConnection"_s);
    m_connect = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(u"connect"_s);
    m_connect->setDefault(true);
    setLook(m_connect, Look::Primary);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancel"_s);
    for (QPushButton *button : {m_test, m_connect, cancel})
        button->setAccessibleName(withoutMnemonic(button->text()));
    connect(m_test, &QPushButton::clicked, this, &ConnectDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

DatabaseUrl ConnectDialog::url() const
{
    DatabaseUrl url;
    url.dialect = Dialect(m_kind->currentData().toInt());
    url.host = m_host->text().trimmed();
    url.port = m_port->value();
    url.database = m_database->text().trimmed();
    url.user = m_user->text().trimmed();
    url.password = m_password->text();
    return url;
}

bool ConnectDialog::keepsPassword() const
{
    return m_keep->isChecked();
}

void ConnectDialog::check()
{
    const bool isComplete = !m_host->text().trimmed().isEmpty() &&
                            !m_database->text().trimmed().isEmpty() &&
                            !m_user->text().trimmed().isEmpty();
    m_test->setEnabled(isComplete);
    m_connect->setEnabled(isComplete);
    if (!m_result->isHidden()) {
        m_result->hide();
        fit();
    }
    ++m_tests;
}

void ConnectDialog::say(const QString &text, const char *look)
{
    setLook(m_result, look);
    m_result->setText(text);
    m_result->show();
    fit();
}

void ConnectDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

/// As high as its broken lines need: a dialog does not see to that by itself.
void ConnectDialog::fit()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void ConnectDialog::test()
{
    const int number = ++m_tests;
    m_test->setEnabled(false);
    say(tr("Trying…"), Look::Muted);
    runInBackground(
            this, [url = url()] { return tryConnection(url); },
            [this, number](const Result<QString> &found) {
                if (number == m_tests)
                    showResult(found);
            });
}

void ConnectDialog::showResult(const Result<QString> &found)
{
    m_test->setEnabled(true);
    if (found)
        return say(*found, Look::Good);
    QStringList lines{found.error().message, capitalised(found.error().remedy)};
    lines.removeAll(QString());
    say(lines.join(u'\n'), Look::Bad);
}

} // namespace muster::gui
