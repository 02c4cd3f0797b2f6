export * as aws from '@langchain/aws';
export * as messages from '@langchain/core/messages';
export * as langgraph from '@langchain/langgraph';
export * as openai from '@langchain/openai';
export * as langchain from 'langchain';
