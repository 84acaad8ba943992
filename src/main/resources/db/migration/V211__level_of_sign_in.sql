-- How surely the provider knew who it was (acr), where it says.
alter table web_session add column level text;
